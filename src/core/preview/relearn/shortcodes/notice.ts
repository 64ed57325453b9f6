import { box, flag } from '../box';
import type { Content } from '../../content';
import { looks, wishesOf } from '../appearance';
import type { Use } from '../../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../../rendering';

export const notice: ShortcodeRenderer = {
  name: 'notice',

  render(use: Use, rendering: Rendering): Content {
    const { shortcode } = use;
    const look = looks(
      {
        ...wishesOf(shortcode),
        style: parameter(shortcode, 'style', 1),
        title: parameter(shortcode, 'title', 2),
        icon: parameter(shortcode, 'icon', 3),
      },
      { style: 'default' },
      rendering,
    );
    return box(
      {
        look,
        content: rendering.inner(use),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: rendering.since('6.3') ? flag(parameter(shortcode, 'expanded')) : undefined,
        group: rendering.since('7.2') ? parameter(shortcode, 'groupid') : undefined,
      },
      rendering,
    );
  },
};
