import { element, type Content } from '../content';
import { iconElement } from '../looks';
import type { Use } from '../placeholders';
import { BuildError, type Rendering, type ShortcodeRenderer } from '../rendering';

/** A link in place of the player: a preview fetches nothing from elsewhere. */
export const youtube: ShortcodeRenderer = {
  name: 'youtube',

  render(use: Use, rendering: Rendering): Content {
    const id = rendering.param(use, 'id') ?? '';
    if (!/^[\w-]{1,64}$/.test(id)) throw new BuildError(`“${id}” is no name of a YouTube video.`);
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
