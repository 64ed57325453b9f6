import * as vscode from 'vscode';
import type { NotesEdit } from '../../core/edits/text-edit';
import type { Notes } from '../notes/notes';
import { uriIn, type NoteRoot } from '../notes/note-root';
import { messageOf } from '../notes/read-note';
import { applyEdit, openNote, type NoteRead } from './apply-edit';
import { goTo } from './talk-at-cursor';

/**
 * Makes notes, or parts of notes, puts them on disk at once, and goes there. What could not be made whole is not left
 * half made.
 *
 * @throws a sentence for the user
 */
export async function createNotes(
  notes: Notes,
  root: NoteRoot,
  { edit, path, offset }: { readonly edit: NotesEdit; readonly path: string; readonly offset: number },
): Promise<void> {
  const read = new Map<string, NoteRead>();
  for (const change of edit.changes) read.set(change.path, await openNote(root, change.path));
  if (!(await applyEdit(root, edit, read)))
    throw new Error(`“${path}” could not be made: ${await reasonFor(root, edit)}`);
  for (const name of [...edit.creations, ...edit.changes].map((part) => part.path)) await save(root, name);
  await goTo(uriIn(root.uri, path), offset);
  await notes.settle();
}

async function save(root: NoteRoot, path: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uriIn(root.uri, path));
  let failure = 'VS Code says no more';
  try {
    if (!document.isDirty || (await document.save())) return;
  } catch (error) {
    failure = messageOf(error);
  }
  throw new Error(
    `“${path}” is not on disk yet (${failure}). Its words are in the editor: save it elsewhere.`,
  );
}

/** Why VS Code may have refused. */
async function reasonFor({ uri }: NoteRoot, { creations }: NotesEdit): Promise<string> {
  for (const { path } of creations) {
    try {
      await vscode.workspace.fs.stat(uriIn(uri, path));
      return `there is a file “${path}” already, and nothing is written over it.`;
    } catch {
      // Not there, as it should be.
    }
  }
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false
    ? 'the folder is read-only.'
    : 'the folder cannot be written to, or a note was changed meanwhile. Try again.';
}
