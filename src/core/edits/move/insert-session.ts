import type { Day, Session } from '../../conference/model';
import { noteFile } from '../../conference/note-file';
import { pageSession } from '../../conference/session';
import { readNote } from '../../note/read-note';
import { lineBreakOf } from '../../text/text-edit';
import type { Span } from '../../text/span';
import { newSession, type SessionRequest } from '../sessions/new-session';
import type { Moved, MoveEdit, MoveNotes } from './move-edit';
import { moveSession } from './move-session';
import { composeMoves, notesAfter } from './notes-after';
import { isOutlineDay, landingIn } from './outline-landing';
import { placeIn } from './outline-pieces';
import { rearrange } from './rearrange';
import { renumberedAround } from './retitled';
import { withEntry } from './with-entry';

export interface SessionInsertion extends Omit<SessionRequest, 'note' | 'text' | 'hasFile'> {
  /** Among the sessions of the day, from 0; at the end when undefined. */
  readonly position: number | undefined;
  /** Whether pages of a Hugo site that get other numbers keep their old addresses as `aliases`. */
  readonly aliases: boolean;
}

/** A new session in its place, and where its author goes on. */
export interface InsertedSession extends Moved {
  readonly path: string;
  /** Where the cursor goes, in the text of `path` after the edit. */
  readonly offset: number;
  /** Words of a template that the first words are written over: they are selected. */
  readonly placeholder: Span | undefined;
}

/**
 * A new session between others: a page with a number and weight between theirs, or a heading. Links to headings whose
 * ids change by it follow.
 */
export function insertSession(
  notes: MoveNotes,
  wish: SessionInsertion,
): InsertedSession | { readonly reason: string } {
  const { conference, day, position, title } = wish;
  const landing = isOutlineDay(conference, day) ? landingIn(notes, conference, day, position) : undefined;
  if (!landing) return insertPage(notes, wish);
  const { path, at, level } = landing;
  const text = notes.text(path) ?? '';
  const eol = lineBreakOf(text);
  const { retitled, fresh } = renumberedAround(notes, {
    others: day.sessions,
    position,
    block: undefined,
    title: oneLine(title),
    isOwn: false,
    conference,
    day,
  });
  const heading = level > 6 ? `**${fresh}**` : `${'#'.repeat(level)} ${fresh}`;
  const pieces = placeIn(text, path, at, heading + eol + eol);
  const move = rearrange(notes, { files: new Map([[path, { pieces }]]), deletions: [], retitled });
  if ('reason' in move) return move;
  const after = notesAfter(notes, move.edit).text(path) ?? '';
  const words = heading + eol;
  const found = after.indexOf(words, Math.max(0, Math.min(at, after.length) - words.length - 8));
  const listed = withEntry(notes, [conference], move, path, fresh, Math.max(found, 0));
  // The table of contents stands above the talks.
  const grown = (notesAfter(notes, listed.edit).text(path) ?? '').length - after.length;
  const offset = grown + (found < 0 ? after.length : found + words.length + eol.length);
  return { ...listed, path, offset, placeholder: undefined };
}

const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim();

function insertPage(notes: MoveNotes, wish: SessionInsertion): InsertedSession | { readonly reason: string } {
  const { conference, day, position, aliases } = wish;
  const made = newSession({
    ...wish,
    note: (path) => notes.note(path),
    text: (path) => notes.text(path),
    hasFile: (path) => notes.hasFile(path) === true,
  });
  const { path, offset, placeholder } = made;
  const edit: MoveEdit = { ...made.edit, renames: [], deletions: [] };
  const text = made.edit.creations[0]?.text;
  if (position === undefined || position >= day.sessions.length || text === undefined)
    return { edit, told: [], path, offset, placeholder };
  const there = notesAfter(notes, edit);
  const move = moveSession(there, { path, conference, day: withPage(day, path, text), position, aliases });
  if ('reason' in move) return move;
  const to = move.edit.renames.find(({ from }) => from === path)?.to ?? path;
  const whole = composeMoves(notes, edit, withoutAliases(move.edit, path));
  const grown = (whole.creations.find((one) => one.path === to)?.text.length ?? text.length) - text.length;
  const moved = placeholder && { start: placeholder.start + grown, end: placeholder.end + grown };
  return { edit: whole, told: move.told, path: to, offset: offset + grown, placeholder: moved };
}

/** A page that is new has no old address. */
function withoutAliases(edit: MoveEdit, path: string): MoveEdit {
  const changes = edit.changes.map((change) =>
    change.path === path
      ? { path, edits: change.edits.filter(({ text }) => !/aliases|^\s*- ["']?\//.test(text)) }
      : change,
  );
  return { ...edit, changes };
}

/** A day with one more page at its end. */
export function withPage(day: Day, path: string, text: string): Day {
  const session: Session = pageSession(noteFile(path, readNote(text)));
  return { ...day, sessions: [...day.sessions, session] };
}
