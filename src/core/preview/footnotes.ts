import type { Token } from 'markdown-it';
import { element } from './content';
import type { NoteRendering } from './note-rendering';

/** The list of footnotes with its line inside, as Goldmark writes it; the plugin puts the line in front. */
export function footnotesAsHugo(tokens: Token[], rendering: NoteRendering): Token[] {
  if (!rendering.text.includes('[^')) return tokens;
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
