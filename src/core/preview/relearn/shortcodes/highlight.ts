import { codePanel } from '../../code-blocks';
import type { Content } from '../../content';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const highlight: ShortcodeRenderer = {
  name: 'highlight',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const language = rendering.param(use, 'type') ?? '';
    const options = rendering.param(use, 'options') ?? '';
    const title = rendering.param(use, 'title') ?? /(?:^|,)\s*title=([^,]*)/.exec(options)?.[1];
    const code = withoutLineBreaks(rendering.innerText(use));
    return codePanel(language, `${code}\n`, title, rendering);
  },
};

/** A text without the line breaks around it. */
function withoutLineBreaks(text: string): string {
  let end = text.length;
  while (/[\r\n]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(/^[\r\n]+/, '');
}
