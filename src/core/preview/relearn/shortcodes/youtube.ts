import { sentence } from '../../../language/sentence';
import { element, type Content } from '../../content';
import { iconElement } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { BuildError, type RenderContext, type ShortcodeRenderer } from '../../rendering';

/** A link in place of the player: a preview fetches nothing from elsewhere. */
export const youtube: ShortcodeRenderer = {
  name: 'youtube',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const id = rendering.param(use, 'id') ?? '';
    if (!/^[\w-]{1,64}$/.test(id))
      throw new BuildError(sentence('“{0}” is not the id of a YouTube video.', id));
    return element(
      'div',
      { class: 'conference-video' },
      element(
        'a',
        { class: 'lightbox', href: `https://www.youtube.com/watch?v=${id}` },
        iconElement('fa-fw fab fa-youtube'),
        ` ${rendering.param(use, 'title') ?? 'YouTube video'} ${id}`,
      ),
    );
  },
};
