import * as vscode from 'vscode';
import { Hint } from '../hint';
import type { Session } from '../../core/conference/model';
import type { Note } from '../../core/note/note';
import { readNote } from '../../core/note/read-note';
import { NOTE_ENDING } from '../../core/site/paths';
import { activePlace } from '../navigation/active-place';
import type { Notes } from '../notes/notes';
import type { NoteRoot } from '../notes/note-root';
import type { SessionNode } from '../sidebar/tree-node';
import { openNote, type NoteRead } from './apply-edit';

/** The note in front of the user, read as it is now, with the talk of the cursor. */
export interface TalkAtCursor {
  readonly root: NoteRoot;
  readonly path: string;
  readonly read: NoteRead;
  readonly note: Note;
  readonly session: Session | undefined;
  readonly offset: number;
}

/** The talk of a row of the sidebar. */
export async function talkOfRow(notes: Notes, { root, value }: SessionNode): Promise<TalkAtCursor> {
  await notes.settle();
  const read = await openNote(root, value.path);
  // The row may be older than the text.
  const session = root.index.sessionsOf(value.path).find(({ id }) => id === value.id);
  const { span } = session ?? value;
  return { root, path: value.path, read, note: readNote(read.text), session, offset: span.start };
}

/** @throws a sentence for the user when no note is open */
export async function talkAtCursor(notes: Notes): Promise<TalkAtCursor> {
  const place = activePlace();
  await notes.settle();
  const found = place && notes.find(place.uri);
  if (!place || !found || !NOTE_ENDING.test(found.path))
    throw new Hint(
      vscode.l10n.t('Open one of your notes first; the command works on the talk at the cursor.'),
    );
  const { root, path } = found;
  const read = await openNote(root, path);
  const sessions = root.index.sessionsOf(path);
  const offset = place.offset ?? sessions[0]?.span.start ?? 0;
  const session = root.index.sessionAt(path, offset) ?? (sessions.length === 1 ? sessions[0] : undefined);
  return { root, path, read, note: readNote(read.text), session, offset };
}
