import { box, flag } from '../box';
import type { Content } from '../../content';
import { looks } from '../appearance';
import type { Use } from '../../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../../rendering';

export const expand: ShortcodeRenderer = {
  name: 'expand',

  render(use: Use, rendering: Rendering): Content {
    const { shortcode } = use;
    const title = parameter(shortcode, 'title', 1) || (rendering.since('9.0') ? 'Details' : 'Expand me...');
    return box(
      {
        look: looks({ title }, { style: 'transparent' }, rendering),
        content: rendering.inner(use),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: flag(parameter(shortcode, rendering.since('6.3') ? 'expanded' : 'open', 2)) ?? false,
      },
      rendering,
    );
  },
};
