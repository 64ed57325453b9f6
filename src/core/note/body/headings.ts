import type { Token } from 'markdown-it';
import { mapLines, type MappedLine } from './line-map';
import type { Heading } from '../note';

/**
 * A heading from its opening token.
 * @param content the words of its inline token
 * @param plain makes words out of Markdown
 */
export function readHeading(
  text: string,
  open: Token,
  content: string,
  starts: readonly number[],
  ends: readonly number[],
  plain: (content: string) => string,
): Heading {
  const [line, to] = open.map ?? [0, 1];
  const level = Number(open.tag.slice(1));
  const words = plain(content);
  const lineStart = starts[line] ?? 0;
  const lineEnd = ends[line] ?? lineStart;
  if (open.markup.startsWith('#')) {
    const start = text.indexOf('#', lineStart);
    const textStart = Math.max(text.indexOf(content, start + level), start + level);
    const textSpan =
      content === ''
        ? { start: start + level, end: start + level }
        : { start: textStart, end: textStart + content.length };
    // The parser leaves odd blanks, such as a no-break space, in the content.
    const end = Math.max(endOfWords(text, start, lineEnd), textSpan.end);
    return { level, text: words, span: { start, end }, textSpan, line, style: 'atx', href: undefined };
  }
  const start = mapLines(text, content, line, starts, ends).toSource(0);
  const underlineStart = starts[to - 1] ?? lineEnd;
  const end = endOfWords(text, underlineStart, ends[to - 1] ?? lineEnd);
  const style = isSeparator(text.slice(underlineStart, end), to - line > 2) ? 'underline' : 'setext';
  const textSpan = { start, end: endOfWords(text, start, ends[to - 2] ?? lineEnd) };
  return { level, text: words, span: { start, end }, textSpan, line, style, href: undefined };
}

/** Where a line's words end: blanks behind them cut off, as the parser does. */
function endOfWords(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** `---` below text is a heading to Markdown; who means one draws a longer line, and below one line only. */
function isSeparator(underline: string, severalLines: boolean): boolean {
  const dashes = underline.replace(/[^-]/g, '').length;
  return dashes > 0 && (severalLines || dashes <= 3);
}

/** Signs behind a heading; the look behind keeps a long run of blanks from being tried blank by blank. */
const CLOSING = /(?<!\s)\s+#+$/;

/**
 * A line of a paragraph that its author means as a heading: `##DAY 2`. From two signs on, because `#1 reason`
 * and `#Docker` are text; a line of several such words is a list of tags.
 */
export function unspacedHeading(
  line: MappedLine,
  lineNumber: number,
  plain: (content: string) => string,
): Heading | undefined {
  const found = /^(#{2,6})([^#\s].*)$/.exec(line.words);
  if (!found?.[1] || !found[2] || /\s#\S*$/.test(found[2].replace(CLOSING, ''))) return undefined;
  const words = found[2].trimEnd().replace(CLOSING, '');
  const start = line.source + found[1].length;
  return {
    level: found[1].length,
    text: plain(words),
    span: { start: line.source, end: line.source + line.words.trimEnd().length },
    textSpan: { start, end: start + words.length },
    line: lineNumber,
    style: 'unspaced',
    href: undefined,
  };
}

/** A line that is bold from end to end, as some authors name talks. */
export function boldHeading(
  { words, source }: MappedLine,
  line: number,
  plain: (content: string) => string,
): Heading | undefined {
  const [, mark, inside] = /^(\*\*|__)(?!\s)(.+?)\1:?\s*$/.exec(words) ?? [];
  if (mark === undefined || inside === undefined || inside.includes(mark)) return undefined;
  const start = source + mark.length;
  const span = { start: source, end: source + words.trimEnd().length };
  const textSpan = { start, end: start + inside.length };
  return { level: 7, text: plain(inside), span, textSpan, line, style: 'bold', href: undefined };
}
