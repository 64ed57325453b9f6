import type { Session } from '../../conference/model';
import type { Heading, Note, SectionLabel } from '../../note/note';
import { firstEndingAfter, startingIn, type Span } from '../../text/span';

/** A session's part of a text, as promotion sees it. */
export interface SessionPart {
  readonly text: string;
  readonly note: Note;
  /** Level of the heading that is the session; a page's title counts as 1, a bold line as 7. */
  readonly level: number;
  /** Whether the session is a file of its own. */
  readonly isPage: boolean;
  /** Behind the session's heading or front matter, at the beginning of a line. */
  readonly start: number;
  readonly end: number;
  /** Where the first block begins that is more than a title, buttons, pictures and comments; `end` if there is none. */
  readonly top: number;
  readonly summary: SectionLabel | undefined;
  readonly marker: SectionLabel | undefined;
  /** The session's own headings in order, its title left out. */
  readonly headings: readonly Heading[];
}

/** Reads a session's part. Headings of its part that are the session's own title are none of its headings. */
export function sessionPart(text: string, note: Note, session: Session): SessionPart {
  const end = Math.min(session.span.end, text.length);
  const isPage = session.span.start === 0 && session.span.end >= text.length && !isHeadingAt(note, session);
  const title = titleOf(note, session, isPage, end);
  const start = title ? nextLine(text, title.span.end) : behindFrontMatter(text, note);
  const inside: Span = { start, end };
  const labels = startingIn(note.labels, inside);
  return {
    text,
    note,
    level: title?.level ?? 1,
    isPage,
    start: Math.min(start, end),
    end,
    top: topOf(text, note, Math.min(start, end), end),
    summary: labels.find(({ kind }) => kind === 'summary'),
    marker: labels.find(({ kind }) => kind === 'notes'),
    headings: startingIn(note.headings, inside).filter(
      ({ style }) => style !== 'underline' && style !== 'bold',
    ),
  };
}

function isHeadingAt(note: Note, { span, line }: Session): boolean {
  return line > 0 || (span.start > 0 && headingAt(note, span.start) !== undefined);
}

/** The heading that names the session: the one it begins with, or the first line of a page. */
function titleOf(note: Note, { span, line }: Session, isPage: boolean, end: number): Heading | undefined {
  if (!isPage)
    return (
      headingAt(note, span.start) ??
      note.headings.find((heading) => heading.line === line) ??
      note.boldLines.find((heading) => heading.line === line)
    );
  const [first] = startingIn(note.headings, { start: note.bodyStart, end });
  return first?.level === 1 && !note.written.some((at) => at < first.span.start) ? first : undefined;
}

function headingAt({ headings, boldLines }: Note, start: number): Heading | undefined {
  return startingAt(headings, start) ?? startingAt(boldLines, start);
}

function behindFrontMatter(text: string, note: Note): number {
  return note.frontMatter ? nextLine(text, note.bodyStart) : note.bodyStart;
}

/** The beginning of the line behind the one in which an offset lies. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

/** Skips the blocks that belong to a session's head, blank lines included. */
function topOf(text: string, note: Note, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const next = Math.min(headBlock(text, note, at), end);
    if (next === at) return at;
    at = next;
  }
  return end;
}

const PICTURE = /^!\[[^\]\r\n]*\]\([^()\r\n]*\)[ \t]*$/;

/** Behind a blank line, a comment, a picture alone on its line, or a line of shortcodes; `at` itself for notes. */
function headBlock(text: string, note: Note, at: number): number {
  const lineEnd = nextLine(text, at);
  const line = text.slice(at, lineEnd).trim();
  if (line === '' || PICTURE.test(line)) return lineEnd;
  const first = at + text.slice(at, lineEnd).search(/\S/);
  const comment = note.comments[firstEndingAfter(note.comments, first)];
  if (comment?.start === first) return isLineEnd(text, comment.end) ? nextLine(text, comment.end) : at;
  const shortcode = startingAt(note.shortcodes, first);
  return shortcode && isFurniture(shortcode.name) ? behindShortcodes(text, note, first, at) : at;
}

const isFurniture = (name: string): boolean =>
  /^(?:button|badge|icon|youtube|vimeo|resources|attachments)$/i.test(name);

/** Behind a line that holds nothing but shortcodes. */
function behindShortcodes(text: string, note: Note, first: number, at: number): number {
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
function startingAt<T extends { readonly span: Span }>(facts: readonly T[], start: number): T | undefined {
  return startingIn(facts, { start, end: start + 1 })[0];
}
