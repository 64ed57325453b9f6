import { box, flag } from '../box';
import type { Content } from '../../content';
import { appearance } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const expand: ShortcodeRenderer = {
  name: 'expand',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { shortcode } = use;
    const title = parameter(shortcode, 'title', 1) || (rendering.since('9.0') ? 'Details' : 'Expand me...');
    return box(
      {
        look: appearance({ title }, { style: 'transparent' }, rendering),
        content: rendering.inner(use),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: flag(parameter(shortcode, rendering.since('6.3') ? 'expanded' : 'open', 2)) ?? false,
      },
      rendering,
    );
  },
};
