import { box, flag } from '../box';
import type { Content } from '../../content';
import { appearance, styleParams } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const notice: ShortcodeRenderer = {
  name: 'notice',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { shortcode } = use;
    const look = appearance(
      {
        ...styleParams(shortcode),
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
