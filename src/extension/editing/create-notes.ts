import * as vscode from 'vscode';
import { openIn } from '../../core/edits/open-block';
import type { Note } from '../../core/note/note';
import { readNote } from '../../core/note/read-note';
import type { Span } from '../../core/text/span';
import type { NotesEdit } from '../../core/text/text-edit';
import type { Notes } from '../notes/notes';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { messageOf } from '../notes/read-note';
import { isThere } from '../notes/stat';
import { applyEdit, openNote, type NoteRead } from './apply-edit';
import { goTo } from './go-to';
import { saveNote } from './save-note';

/** A note that an edit is made for, read as it is now. */
export interface NoteToChange extends NoteRead {
  readonly note: Note;
}

/** Opens those of some notes that are there. */
export async function readNotes(
  root: NoteRoot,
  paths: readonly (string | undefined)[],
): Promise<Map<string, NoteToChange>> {
  const read = new Map<string, NoteToChange>();
  for (const path of paths) {
    if (path === undefined || read.has(path)) continue;
    const opened = await openNote(root, path).catch(() => undefined);
    if (opened) read.set(path, { ...opened, note: readNote(opened.text) });
  }
  return read;
}

/**
 * Makes notes, or parts of notes, puts them on disk at once, and goes there; a placeholder is
 * selected. What could not be made whole is not left half made.
 *
 * @param read the notes that the edit was made for, by path
 * @throws a sentence for the user
 */
export async function createNotes(
  notes: Notes,
  root: NoteRoot,
  {
    edit,
    path,
    offset,
    placeholder,
  }: {
    readonly edit: NotesEdit;
    readonly path: string;
    readonly offset: number;
    readonly placeholder?: Span | undefined;
  },
  read: ReadonlyMap<string, NoteToChange>,
): Promise<void> {
  const open = openIn(edit, (name) => read.get(name));
  if (open) throw new Error(open.reason);
  if (!(await applyEdit(root, edit, read)))
    throw new Error(vscode.l10n.t('“{0}” could not be created: {1}', path, await reasonFor(root, edit)));
  for (const name of [...edit.creations, ...edit.changes].map((part) => part.path)) await save(root, name);
  await goTo(uriIn(root.uri, path), offset, { from: placeholder?.start ?? offset });
  await notes.settle();
}

async function save(root: NoteRoot, path: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uriIn(root.uri, path));
  let failure = vscode.l10n.t('VS Code gives no details');
  try {
    if (await saveNote(document)) return;
  } catch (error) {
    failure = messageOf(error);
  }
  throw new Error(
    vscode.l10n.t(
      '“{0}” is not on disk yet ({1}). Its text is still in the editor: save it elsewhere.',
      path,
      failure,
    ),
  );
}

/** Why VS Code may have refused. */
async function reasonFor({ uri }: NoteRoot, { creations }: NotesEdit): Promise<string> {
  for (const { path } of creations) {
    if (await isThere(uriIn(uri, path)))
      return vscode.l10n.t('there is already a file “{0}”, and it is never overwritten.', path);
  }
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false
    ? vscode.l10n.t('the folder is read-only.')
    : vscode.l10n.t('the folder cannot be written to, or a note has changed in the meantime. Try again.');
}
