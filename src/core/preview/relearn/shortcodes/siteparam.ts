import type { Content } from '../../content';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const siteparam: ShortcodeRenderer = {
  name: 'siteparam',
  isInline: true,
  render: (use: ShortcodeNode, rendering: RenderContext): Content => value(use, rendering),
  text: (use: ShortcodeNode, rendering: RenderContext): string => value(use, rendering),
};

/** Nothing for a parameter that the site does not have. */
function value(use: ShortcodeNode, rendering: RenderContext): string {
  return rendering.note.site?.param?.((rendering.param(use, 'name') ?? '').trim()) ?? '';
}
