import { codePanel } from '../../code-blocks';
import type { Content } from '../../content';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const highlight: ShortcodeRenderer = {
  name: 'highlight',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { shortcode } = use;
    const language = parameter(shortcode, 'type', 1) ?? '';
    const options = parameter(shortcode, 'options', 2) ?? '';
    const title = parameter(shortcode, 'title') ?? /(?:^|,)\s*title=([^,]*)/.exec(options)?.[1];
    const code = rendering.innerText(use).replace(/^[\r\n]+|[\r\n]+$/g, '');
    return codePanel(language, `${code}\n`, title, rendering);
  },
};
