import { box, flag } from '../box';
import type { Content } from '../../content';
import { appearance, styleParams } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

export const notice: ShortcodeRenderer = {
  name: 'notice',
  render: (use: ShortcodeNode, rendering: RenderContext): Content => colouredBox(use, 'notices', rendering),
};

/** The box of `callout`, and of `notice`, its older name. @param kind its class */
export function colouredBox(use: ShortcodeNode, kind: string, rendering: RenderContext): Content {
  return box(
    {
      look: appearance(styleParams(use, rendering), { style: rendering.fallback(use, 'style') }, rendering),
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
