import type { Content } from '../../content';
import { diagram } from '../../diagram';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const mermaid: ShortcodeRenderer = {
  name: 'mermaid',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const align = rendering.param(use, 'align');
    return diagram(rendering.innerText(use), rendering.innerLine(use), rendering, align);
  },
};
