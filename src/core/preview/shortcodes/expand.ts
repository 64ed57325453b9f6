import { box, flag } from '../box';
import type { Content } from '../content';
import { looks } from '../looks';
import type { Use } from '../placeholders';
import type { Rendering, ShortcodeRenderer } from '../rendering';

export const expand: ShortcodeRenderer = {
  name: 'expand',

  render(use: Use, rendering: Rendering): Content {
    const title = rendering.param(use, 'title') || rendering.fallback(use, 'title');
    return box(
      {
        look: looks({ title }, { style: 'transparent' }, rendering),
        content: rendering.inner(use),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: flag(rendering.param(use, 'expanded')) ?? false,
        group: rendering.param(use, 'groupid'),
      },
      rendering,
    );
  },
};
