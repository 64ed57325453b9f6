import type { Token } from 'markdown-it';
import { element, type Content } from '../content';
import type { ExpandContext } from '../expand-context';

/**
 * Footnotes as Goldmark writes them: a plain number wherever one is named, however often, and their list with its
 * line inside; the plugin puts the line in front.
 */
export function footnotesAsHugo(tokens: Token[], rendering: ExpandContext): Token[] {
  if (!rendering.text.includes('[^')) return tokens;
  for (const token of tokens)
    if (token.children?.some(isReference))
      token.children = token.children.flatMap((child) =>
        isReference(child) ? rendering.tokens(reference(child)) : [child],
      );
  const open = tokens.findIndex(({ type }) => type === 'footnote_block_open');
  const close = tokens.findLastIndex(({ type }) => type === 'footnote_block_close');
  if (open < 0 || close < 0) return tokens;
  const section = element(
    'section',
    { class: 'footnotes', role: 'doc-endnotes' },
    element('hr', {}),
    element('ol', { class: 'footnotes-list' }, tokens.slice(open + 1, close)),
  );
  return [...tokens.slice(0, open), ...rendering.tokens(section), ...tokens.slice(close + 1)];
}

function isReference({ type }: Token): boolean {
  return type === 'footnote_ref';
}

function reference({ meta }: Token): Content {
  const { id, subId } = meta as { id: number; subId: number };
  const number = String(id + 1);
  const again = subId > 0 ? `:${String(subId)}` : '';
  return element(
    'sup',
    { class: 'footnote-ref' },
    element('a', { href: `#fn${number}`, id: `fnref${number}${again}` }, number),
  );
}
