import { box, flag } from '../box';
import type { Content } from '../content';
import { looks, wishesOf } from '../looks';
import type { Use } from '../placeholders';
import type { Rendering, ShortcodeRenderer } from '../rendering';

export const notice: ShortcodeRenderer = {
  name: 'notice',
  render: (use: Use, rendering: Rendering): Content => colouredBox(use, 'notices', rendering),
};

/** The box of `callout`, and of `notice`, its older name. @param kind its class */
export function colouredBox(use: Use, kind: string, rendering: Rendering): Content {
  return box(
    {
      look: looks(wishesOf(use, rendering), { style: rendering.fallback(use, 'style') }, rendering),
      kind,
      content: rendering.inner(use),
      hasContent: (use.inner?.text ?? '').trim() !== '',
      isOpen: flag(rendering.param(use, 'expanded')),
      group: rendering.param(use, 'groupid'),
      hint: rendering.param(use, 'hint'),
    },
    rendering,
  );
}
