import { element, type Content } from '../../content';
import { iconElement } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { BuildError, parameter, type ShortcodeRenderer } from '../../rendering';

/** A link in place of the player: a preview fetches nothing from elsewhere. */
export const youtube: ShortcodeRenderer = {
  name: 'youtube',

  render({ shortcode }: ShortcodeNode): Content {
    const id = parameter(shortcode, 'id', 1) ?? '';
    if (!/^[\w-]{1,64}$/.test(id)) throw new BuildError(`“${id}” is no name of a YouTube video.`);
    return element(
      'div',
      { class: 'conference-video' },
      element(
        'a',
        { class: 'lightbox', href: `https://www.youtube.com/watch?v=${id}` },
        iconElement('fa-fw fab fa-youtube'),
        ` ${parameter(shortcode, 'title') ?? 'YouTube video'} ${id}`,
      ),
    );
  },
};
