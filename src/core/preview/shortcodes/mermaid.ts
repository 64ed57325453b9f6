import type { Content } from '../content';
import { diagram } from '../diagram';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';

export const mermaid: ShortcodeRenderer = {
  name: 'mermaid',

  render(use: Use, rendering: Rendering): Content {
    const align = rendering.param(use, 'align');
    return diagram(rendering.innerText(use), rendering.innerLine(use), rendering, align);
  },
};
