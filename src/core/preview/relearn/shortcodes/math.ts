import type { Content } from '../../content';
import { formula } from '../../formula';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const math: ShortcodeRenderer = {
  name: 'math',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    return formula(rendering.innerText(use), rendering, parameter(use.shortcode, 'align'));
  },
};
