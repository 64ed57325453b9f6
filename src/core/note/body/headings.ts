import type { Token } from 'markdown-it';
import { mapLines, type MappedLine } from './line-map';
import type { Heading } from '../note';
import { contentEnd } from '../../text/content-end';

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
    // The parser leaves odd spaces, such as a no-break space, in the content.
    const end = Math.max(contentEnd(text, { start, end: lineEnd }), textSpan.end);
    return { level, text: words, span: { start, end }, textSpan, line, style: 'atx', href: undefined };
  }
  const map = mapLines(text, content, line, starts, ends);
  // A line of no-break spaces in front is part of the content, and none of the words.
  const lead = content.slice(0, content.length - content.trimStart().length);
  const start = map.toSource(lead.length);
  const underlineStart = starts[to - 1] ?? lineEnd;
  const end = contentEnd(text, { start: underlineStart, end: ends[to - 1] ?? lineEnd });
  const isMeant = !isSeparator(text.slice(underlineStart, end)) || isHeadingLike(content);
  const style = isMeant ? 'setext' : 'underline';
  const textSpan = { start, end: Math.max(contentEnd(text, { start, end: ends[to - 2] ?? lineEnd }), start) };
  return {
    level,
    text: words,
    span: { start, end },
    textSpan,
    line: map.firstLine + lead.split('\n').length - 1,
    style,
    href: undefined,
  };
}

/** Dashes below text make a heading of it; who means a line between two parts draws some dashes too. */
function isSeparator(underline: string): boolean {
  return underline.startsWith('-');
}

/**
 * Whether words above dashes are meant as a heading, as most are: `Day 1`, a talk, a name. Several lines, a sentence
 * that ends as sentences do, an item of a list or a long line in lower case are running text.
 */
function isHeadingLike(content: string): boolean {
  const words = content.trim();
  if (words.includes('\n') || words.length > 100) return false;
  if (/[.,;:…]["'”’)*_]*$/.test(words) && !/\b(?:etc|inc|ltd|co|jr|vs|al)\.$/i.test(words)) return false;
  return !/^\p{Ll}/u.test(words) || words.split(/\s+/).length < 4;
}

/** `#`s after a heading; the lookbehind keeps a long run of spaces from being tried space by space. */
const CLOSING = /(?<!\s)\s+#+$/;

/**
 * A line of a paragraph that its author means as a heading: `##DAY 2`. From two `#`s on, because `#1 reason`
 * and `#Docker` are text; a line of several such words is a list of tags.
 */
export function unspacedHeading(
  line: MappedLine,
  lineNumber: number,
  plain: (content: string) => string,
): Heading | undefined {
  if (!line.words.startsWith('##')) return undefined;
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
  if (!words.startsWith('**') && !words.startsWith('__')) return undefined;
  const [, mark, inside] = /^(\*\*|__)(?!\s)(.+?)\1:?\s*$/.exec(words) ?? [];
  if (mark === undefined || inside === undefined || inside.includes(mark)) return undefined;
  const start = source + mark.length;
  const span = { start: source, end: source + words.trimEnd().length };
  const textSpan = { start, end: start + inside.length };
  return { level: 7, text: plain(inside), span, textSpan, line, style: 'bold', href: undefined };
}
