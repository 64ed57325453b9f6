import type { Note } from '../../note/note';
import type { TextEdit } from '../../text/text-edit';
import { writeTimeMark } from './time-marks';

/** What stands before the words of a line: quotes, the bullet with its checkbox, the hashes of a heading. */
const LEAD =
  /^[ \t]*(?:>[ \t]?)*[ \t]*(?:(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+)?/;

/**
 * Writes a time mark at the cursor: not before the bullet of an item or the hashes of a heading, not inside of a word,
 * with a space on each side where words are.
 *
 * @param offset of the cursor
 * @param seconds since the talk began
 * @returns the edit with where the cursor goes; undefined in front matter
 */
export function insertTimeMark(
  text: string,
  note: Note,
  offset: number,
  seconds: number,
): { readonly edit: TextEdit; readonly caret: number } | undefined {
  if (note.frontMatter && offset < note.bodyStart) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, note.bodyStart);
  const found = text.indexOf('\n', lineStart);
  const lineEnd = (found < 0 ? text.length : found) - (text[found - 1] === '\r' ? 1 : 0);
  const line = text.slice(lineStart, lineEnd);
  const first = lineStart + (LEAD.exec(line)?.[0].length ?? 0);
  let at = Math.min(Math.max(offset, first), lineEnd);
  const isWord = (place: number): boolean => /[\p{L}\p{N}]/u.test(text[place] ?? '');
  if (at > first && isWord(at - 1)) while (at < lineEnd && isWord(at)) at++;
  const before = at > lineStart && !/\s/.test(text[at - 1] ?? '') ? ' ' : '';
  const isAtEnd = at === lineEnd;
  // Whoever is at the end of a sentence is done with it; a mark in front is followed by what happened then.
  const after = isAtEnd ? (at > first ? '' : ' ') : /\s/.test(text[at] ?? '') ? '' : ' ';
  const words = `${before}${writeTimeMark(seconds)}${after}`;
  const isOverSpace = !isAtEnd && after === '';
  return {
    edit: { span: { start: at, end: at }, text: words },
    caret: at + words.length + (isOverSpace ? 1 : 0),
  };
}
