import type { Content } from '../../content';
import { diagram } from '../../diagram';
import type { Use } from '../../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../../rendering';

export const mermaid: ShortcodeRenderer = {
  name: 'mermaid',

  render(use: Use, rendering: Rendering): Content {
    const align = parameter(use.shortcode, 'align');
    return diagram(rendering.innerText(use), rendering.innerLine(use), rendering, align);
  },
};
