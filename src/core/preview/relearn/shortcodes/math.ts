import type { Content } from '../../content';
import { formula } from '../../formula';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

export const math: ShortcodeRenderer = {
  name: 'math',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    // Relearn typesets what Markdown has made of the text: `<` is `&lt;` then, and no formula.
    const isHtml = use.shortcode.notation === '%' && rendering.since('9.2');
    const source = isHtml ? rendering.innerHtml(use) : rendering.innerText(use);
    return formula(source, rendering, rendering.param(use, 'align'));
  },
};
