import { box, isSwitchedOn } from '../box';
import type { Content } from '../../content';
import { appearance } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

export const details: ShortcodeRenderer = {
  name: 'details',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const title = rendering.param(use, 'summary') || rendering.fallback(use, 'summary');
    return box(
      {
        look: appearance({ title }, { style: 'transparent' }, rendering),
        content: body(use, rendering),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: isSwitchedOn(rendering.param(use, 'open')),
        group: rendering.param(use, 'name'),
        hint: rendering.param(use, 'title'),
        classes: (rendering.param(use, 'class') ?? '').replace(/[^\w -]+/g, ' ').trim() || undefined,
      },
      rendering,
    );
  },
};

/** Markdown in both notations from Relearn 9.2 on; before that it is HTML, in which an empty line ends. */
function body(use: ShortcodeNode, rendering: RenderContext): Content {
  const isRaw = rendering.since('9.2')
    ? isSwitchedOn(rendering.param(use, 'raw'))
    : use.shortcode.notation === '<' || !/\n[ \t]*\r?\n|^[^\n]*\S/.test(use.inner?.text ?? '');
  return isRaw ? rendering.rawInner(use) : rendering.markdownInner(use);
}
