import type * as vscode from 'vscode';
import type { Move, MoveEdit } from '../../core/edits/move/move-edit';
import { openNote, type NoteRead } from '../editing/apply-edit';
import type { Notes } from '../notes/notes';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { moveNotesOf, type OpenMoveNotes } from './move-notes';

/** A move with the documents whose texts it was made for. */
export interface PlannedMove {
  readonly edit: MoveEdit;
  /** Sentences on what could not be kept. */
  readonly told: readonly string[];
  readonly notes: OpenMoveNotes;
  readonly read: ReadonlyMap<string, NoteRead>;
}

/** What is told when notes are moved. */
export interface Planning {
  readonly notes: Notes;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Plans a move among the notes as they are now. What it changes is opened, and planned again for exactly the texts
 * that the editors have.
 *
 * @param sources paths of the notes that are moved: they are opened first, so that the outline is that of their words
 * @param make is called again when a text turns out to be another one; asks the outline of the root again
 * @throws the sentence that says why nothing is moved
 */
export async function planMove(
  { notes, log }: Planning,
  root: NoteRoot,
  sources: readonly string[],
  make: (notes: OpenMoveNotes) => Move,
): Promise<PlannedMove> {
  const read = new Map<string, NoteRead>();
  for (const path of new Set(sources)) {
    const note = await openNote(root, path).catch(() => undefined);
    if (!note) continue;
    read.set(path, note);
    if (root.index.note(path)?.length !== note.text.length) notes.reread(uriIn(root.uri, path));
  }
  await notes.settle();
  const open = await moveNotesOf(root, log);
  for (const [path, { text }] of read) open.take(path, text);
  for (;;) {
    const move = await open.ask(make);
    if ('reason' in move) throw new Error(move.reason);
    const unread = move.edit.changes.filter(({ path, edits }) => edits.length > 0 && !read.has(path));
    if (unread.length === 0) {
      const changes = move.edit.changes.filter(({ edits }) => edits.length > 0);
      return { edit: { ...move.edit, changes }, told: move.told, notes: open.notes, read };
    }
    for (const { path } of unread) {
      const note = await openNote(root, path);
      read.set(path, note);
      open.take(path, note.text);
    }
  }
}
