import type { Heading, Note } from '../../note/note';
import { firstEndingAfter, startingIn, type Span } from '../../text/span';
import { furnitureEnd } from './head-furniture';
import { areMetaLines, areNameAndPlace, isPersonHeading, isSpeakerHeading } from './head-lines';
import { nextLine } from '../../text/next-line';

/** What stands on top of a session before its notes begin. */
export interface HeadOf {
  readonly text: string;
  readonly note: Note;
  /** Below the session's title. */
  readonly start: number;
  readonly end: number;
  /** Notes with a heading of their own begin at the end. */
  readonly isClosed: boolean;
  /** A first line without any sign is the title: the page has no other, or this one again. */
  readonly titleLine: ((line: string) => boolean) | undefined;
}

/**
 * Where a session's notes begin: below its title, the lines about speaker, date and room, buttons, pictures, comments,
 * links to elsewhere, and an abstract that ends at another heading. `end` where nothing else stands.
 */
export function topOf(head: HeadOf): number {
  const { start, end } = head;
  let isFirst = true;
  let at = start;
  while (at < end) {
    const next = Math.min(headBlock(head, at, isFirst), end);
    if (next === at) return at;
    if (head.text.slice(at, next).trim() !== '') isFirst = false;
    at = next;
  }
  return end;
}

const PICTURE = /^!\[[^\]\r\n]*\]\([^()\r\n]*\)[ \t]*$/;

/** After a block that belongs to the head; `at` itself for notes. */
function headBlock(head: HeadOf, at: number, isFirst: boolean): number {
  const { text, note } = head;
  const lineEnd = nextLine(text, at);
  const line = text.slice(at, lineEnd).trim();
  if (line === '' || PICTURE.test(line)) return lineEnd;
  const first = at + text.slice(at, lineEnd).search(/\S/);
  const comment = note.comments[firstEndingAfter(note.comments, first)];
  if (comment?.start === first) return isLineEnd(text, comment.end) ? nextLine(text, comment.end) : at;
  const shortcode = startingAt(note.shortcodes, first);
  if (shortcode) return isFurniture(shortcode.name) ? afterShortcodes(text, note, first, at) : at;
  if (startingAt(note.labels, first)) return at;
  const furniture = furnitureEnd(text, at, head.end);
  if (furniture > at) return furniture;
  const heading = startingAt(note.headings, first);
  if (heading && heading.style !== 'unspaced') return headHeading(head, heading, at);
  return headParagraph(head, at, isFirst);
}

/** A heading that names the speaker, or one over an abstract that ends at the next. */
function headHeading({ text, note, end, isClosed }: HeadOf, heading: Heading, at: number): number {
  const below = nextLine(text, heading.span.end);
  const next = startingIn(note.headings, { start: below, end })[0];
  if (
    /^(?:abstract|zusammenfassung des vortrags|description|about (?:the|this) (?:talk|session))$/i.test(
      heading.text.trim(),
    )
  )
    return next ? (next.level <= heading.level ? next.span.start : at) : isClosed ? end : at;
  if (!isSpeakerHeading(heading.text)) return at;
  const isBare = next !== undefined && text.slice(below, next.span.start).trim() === '';
  const beside = startingIn(note.headings, { start: below, end }).filter(
    ({ level }) => level === heading.level,
  );
  const isApart = beside.length === 0 || isPersonHeading(heading.text);
  return isBare || (isApart && !beside.some((other) => isPersonHeading(other.text))) ? below : at;
}

/** A paragraph of lines about the talk, not of it. */
function headParagraph({ text, note, end, titleLine }: HeadOf, at: number, isFirst: boolean): number {
  const lines: string[] = [];
  let next = at;
  while (next < end) {
    const after = Math.min(nextLine(text, next), end);
    const line = text.slice(next, after).trim();
    if (line === '' || (next > at && startsOther(note, text, next, line))) break;
    lines.push(line);
    if (lines.length > 12) return at;
    next = after;
  }
  const [only] = lines;
  if (areMetaLines(lines)) return next;
  if (only === undefined) return at;
  const goesOn =
    text.slice(next, next + 2000).trim() !== '' && /^[ \t]*\r?\n/.test(text.slice(next, next + 200));
  const isTitle = lines.length === 1 && titleLine?.(only) === true;
  return isFirst && goesOn && (areNameAndPlace(lines) || isTitle) ? next : at;
}

/** Whether another block begins with a line, so that it does not go on the paragraph above. */
function startsOther(note: Note, text: string, at: number, line: string): boolean {
  if (/^(?:#{1,6} |!\[|<!--|\{\{)/.test(line)) return true;
  const first = at + text.slice(at).search(/\S/);
  return startingAt(note.labels, first) !== undefined;
}

const isFurniture = (name: string): boolean =>
  /^(?:button|badge|icon|youtube|vimeo|resources|attachments)$/i.test(name);

/** After a line that holds nothing but shortcodes. */
function afterShortcodes(text: string, note: Note, first: number, at: number): number {
  let next = first;
  for (;;) {
    const shortcode = startingAt(note.shortcodes, next);
    if (!shortcode) return isLineEnd(text, next) ? nextLine(text, next) : at;
    next = shortcode.span.end;
    while (text[next] === ' ' || text[next] === '\t') next++;
  }
}

function isLineEnd(text: string, at: number): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(text.slice(at, at + 200));
}

/** What begins at an offset, among facts in the order of their places. */
export function startingAt<T extends { readonly span: Span }>(
  facts: readonly T[],
  start: number,
): T | undefined {
  return startingIn(facts, { start, end: start + 1 })[0];
}
