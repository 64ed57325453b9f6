import type { Note } from '../note/note';
import type { Session } from './model';

/** A line that is no place to write on: it ends in a comment, a shortcode, a fence or a heading. */
const CLOSED = /(?:-->|[%>]\}\}|^ {0,3}(?:```+|~~~+)|^ {0,3}#{1,6}(?:[ \t].*)?)[ \t]*$/;

/**
 * Where an author would go on writing in a talk: at the end of its notes; below what is none (a parked button, a line
 * with speaker and room, a heading) on the next empty line, where there is one. Never in front matter or before the heading.
 *
 * @param text of the file
 * @returns an offset in the text
 */
export function notesEnd(text: string, note: Note, { span, line }: Pick<Session, 'span' | 'line'>): number {
  const heading =
    note.headings.find((each) => each.line === line) ?? note.boldLines.find((each) => each.line === line);
  const isOwnHeading = heading !== undefined && heading.span.start >= span.start;
  const start = Math.max(span.start, note.bodyStart, isOwnHeading ? heading.span.end : 0);
  const end = Math.max(start, Math.min(span.end, text.length));
  const written = start + text.slice(start, end).trimEnd().length;
  const lastLine = text.slice(Math.max(start, lineStart(text, written)), written);
  const isBegun = note.written.some((at) => at >= start && at < end);
  if (isBegun && !CLOSED.test(lastLine)) return written;
  const [first, second] = emptyLines(text, written, end);
  return second ?? first ?? written;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The starts of the empty lines after an offset, in order; the line after the last line break of a file is one. */
function emptyLines(text: string, from: number, end: number): number[] {
  const starts: number[] = [];
  const isFrontMatter = from > 0 && /[\r\n]/.test(text.charAt(from - 1));
  if (isFrontMatter) starts.push(from);
  for (const { index, 0: line } of text.slice(from, end).matchAll(/\r\n|\r|\n/g)) {
    const at = from + index + line.length;
    if (at < end || at === text.length) starts.push(at);
  }
  return starts;
}
