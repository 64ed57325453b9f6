import type { Content } from '../content';
import { formula } from '../formula';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';

export const math: ShortcodeRenderer = {
  name: 'math',

  render(use: Use, rendering: Rendering): Content {
    return formula(rendering.innerText(use), rendering, rendering.param(use, 'align'));
  },
};
