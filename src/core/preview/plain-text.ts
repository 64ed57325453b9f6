import type { MarkdownIt, Token } from 'markdown-it';

/** The words of a text of Markdown; shortcodes and HTML are none. */
export function plainText(text: string, md: MarkdownIt): string {
  const bare = text.replace(/\{\{[%<][^{}]*[%>]\}\}/g, '');
  // The environment names no note, so that the rules of the preview leave the text alone.
  return md
    .parse(bare, {})
    .map((token) => (token.type === 'inline' ? words(token.children ?? []) : ''))
    .filter((piece) => piece !== '')
    .join('\n');
}

function words(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'text' || type === 'code_inline' || type === 'text_special') return content;
      return type === 'softbreak' || type === 'hardbreak' ? ' ' : '';
    })
    .join('');
}
