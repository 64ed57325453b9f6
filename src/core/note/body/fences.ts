import type { Token } from 'markdown-it';
import type { Span } from '../../text/span';
import type { Fence } from '../note';

/**
 * A fenced code block from its token.
 * @param span its lines
 * @param openingEnd where the opening line ends
 * @param lastStart where its last line begins, the closing fence if there is one
 */
export function fenceOf(token: Token, span: Span, openingEnd: number, lastStart: number): Fence {
  const [from, to] = token.map ?? [0, 0];
  const codeLines = token.content.replace(/\n$/, '').split('\n').length - (token.content === '' ? 1 : 0);
  const closed = to - from === codeLines + 2;
  const start = Math.min(openingEnd + 1, span.end);
  const end = Math.max(start, closed ? lastStart : span.end);
  const language = /^\s*([^\s{]+)/.exec(token.info)?.[1]?.toLowerCase() ?? '';
  return { span, language, code: { start, end }, closed };
}
