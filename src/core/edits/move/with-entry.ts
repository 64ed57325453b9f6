import type { Conference } from '../../conference/model';
import { headingIds } from '../../site/heading-ids';
import { asInlineText } from '../inline-text';
import { contentsEntries } from './contents-entries';
import { daysIn } from './move-block';
import type { Moved, MoveNotes } from './move-edit';
import { newEntry } from './move-entries';
import { composeMoves, notesAfter } from './notes-after';

/**
 * The same move with an entry in the table of contents of a file for a heading that it has got.
 *
 * @param title of the new heading
 * @param from offset in the text after the move from which on the heading stands
 */
export function withEntry(
  notes: MoveNotes,
  conferences: readonly Conference[],
  move: Moved,
  path: string,
  title: string,
  from: number,
): Moved {
  const after = notesAfter(notes, move.edit);
  const [text, note] = [after.text(path), after.note(path)];
  if (text === undefined || !note) return move;
  const maker = notes.siteOf(path) === undefined ? 'github' : 'hugo';
  const entries = contentsEntries(text, note, daysIn(conferences, path), maker);
  const at = note.headings.findIndex(({ span, text: words }) => span.start >= from && words === title);
  const heading = note.headings[at];
  const id = headingIds(note.headings, text, maker)[at];
  if (!entries || !heading || id === undefined || entries.some((entry) => entry.heading === heading))
    return move;
  const words = `[${asInlineText(title.replace(/:$/, ''))}](#${id})`;
  const edits = newEntry({ path, text, entries }, note.headings.slice(0, at), heading.level, words);
  if (edits.length === 0) return move;
  const later = { changes: [{ path, edits }], creations: [], renames: [], deletions: [] };
  return { edit: composeMoves(notes, move.edit, later), told: move.told };
}
