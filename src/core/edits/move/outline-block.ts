import type { Day, Session } from '../../conference/model';
import type { Heading, Note } from '../../note/note';
import type { Span } from '../../text/span';
import { lineBreakOf } from '../../text/text-edit';
import { fileTail } from '../file-tail';
import type { MoveNotes } from './move-edit';

/** A heading of an outline with all that belongs to it. */
export interface Block {
  readonly path: string;
  readonly text: string;
  readonly note: Note;
  readonly heading: Heading;
  /** From the heading to the next one, white space at the end included. */
  readonly span: Span;
}

/** The part of a file that a session is; undefined for a page. */
export function sessionBlock(notes: MoveNotes, { path, line, span }: Session): Block | undefined {
  const [text, note] = [notes.text(path), notes.note(path)];
  if (text === undefined || !note) return undefined;
  const heading = [...note.headings, ...note.boldLines].find(
    (each) => each.line === line && each.span.start >= span.start && each.span.start < span.end,
  );
  if (!heading || span.end > text.length + 1) return undefined;
  const start = lineStart(text, heading.span.start);
  return { path, text, note, heading, span: { start, end: partEnd(text, note, heading, span.end) } };
}

/** The part of a file that a day is; undefined where a day is a folder, a whole file or only told by names. */
export function dayBlock(notes: MoveNotes, day: Day): Block | undefined {
  const { path } = day;
  if (path === undefined) return undefined;
  const [text, note] = [notes.text(path), notes.note(path)];
  const heading = note?.headings.find(({ line }) => line === day.line);
  if (text === undefined || !note || !heading || day.folder !== undefined) return undefined;
  const own = day.sessions.filter((session) => session.path === path);
  const next = note.headings.find(
    ({ span, level }) => span.start > heading.span.start && level <= heading.level,
  );
  const least = Math.max(heading.span.end, ...own.map(({ span }) => Math.min(span.end, text.length)));
  const whole = Math.max(least, own.length > 0 ? 0 : (next?.span.start ?? text.length));
  const end = fileTail(text, note, whole, heading.span.start);
  return {
    path,
    text,
    note,
    heading,
    span: { start: lineStart(text, heading.span.start), end: lineStart(text, end) },
  };
}

/** Where a part ends: nothing of a higher heading belongs to it. */
function partEnd(text: string, note: Note, heading: Heading, end: number): number {
  const above = note.headings.find(
    ({ span, level, style }) =>
      span.start > heading.span.start && style !== 'underline' && level < heading.level,
  );
  const whole = lineStart(text, Math.min(end, above?.span.start ?? end, text.length));
  return fileTail(text, note, whole, heading.span.start);
}

/** The beginning of a line whose first words stand at an offset; the offset itself where something is in front. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*$/.test(text.slice(start, offset)) ? start : offset;
}

/** What an author leaves between two parts. */
export function gapBelow(text: string, words: string, needsSpace: boolean): string {
  const eol = lineBreakOf(text);
  const gap = words.replace(/\r?\n/g, eol);
  const breaks = gap.split('\n').length - 1;
  return breaks === 0 || (needsSpace && breaks < 2) ? eol + eol : gap;
}
