import type { Content } from '../content';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';

export const siteparam: ShortcodeRenderer = {
  name: 'siteparam',
  isInline: true,
  render: (use: Use, rendering: Rendering): Content => value(use, rendering),
  text: (use: Use, rendering: Rendering): string => value(use, rendering),
};

/** Nothing for a parameter that the site does not have. */
function value(use: Use, rendering: Rendering): string {
  return rendering.note.site?.param?.((rendering.param(use, 'name') ?? '').trim()) ?? '';
}
