import * as vscode from 'vscode';
import type { FileRename, MoveEdit } from '../../core/edits/move/move-edit';
import { saveNote } from '../editing/save-note';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { openDocument } from '../notes/read-note';
import { isThere, statOf } from '../notes/stat';

/**
 * Looks whether everything that a move writes can be written, as far as can be told without trying.
 *
 * @param renames files and folders
 * @throws a sentence that names the file that stands in the way
 */
export async function refuseUnwritable(
  { uri }: NoteRoot,
  { changes, creations, deletions }: MoveEdit,
  renames: readonly FileRename[],
): Promise<void> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false)
    throw new Error(vscode.l10n.t('The folder is read-only, so nothing can be moved in it.'));
  const sources = new Set(renames.map(({ from }) => from));
  for (const path of [...changes.map((change) => change.path), ...deletions, ...sources]) {
    const stat = await statOf(uriIn(uri, path));
    if (!stat) throw new Error(vscode.l10n.t('There is no file “{0}” any more; nothing was done.', path));
    if (stat.permissions === vscode.FilePermission.Readonly)
      throw new Error(vscode.l10n.t('“{0}” is read-only and would have to change; nothing was done.', path));
  }
  for (const path of [...renames.map(({ to }) => to), ...creations.map((creation) => creation.path)])
    if (!sources.has(path) && (await isOther(uri, path, sources)))
      throw new Error(
        vscode.l10n.t('“{0}” exists already. Give another name, or move that file away first.', path),
      );
}

/** Whether a file is there that is none of those that are moved; some disks know no capitals. */
async function isOther(uri: vscode.Uri, path: string, sources: ReadonlySet<string>): Promise<boolean> {
  if (!(await isThere(uriIn(uri, path)))) return false;
  return ![...sources].some((source) => source.toLowerCase() === path.toLowerCase());
}

/**
 * Puts unsaved words of a file on disk: undoing the deletion brings back what was there.
 *
 * @throws a sentence when they cannot be written: they would be lost
 */
export async function saveBeforeDeleting(uri: vscode.Uri): Promise<void> {
  const document = openDocument(uri);
  if (!document || (await saveNote(document))) return;
  throw new Error(
    vscode.l10n.t(
      '“{0}” could not be written ({1}); everything is as it was.',
      vscode.workspace.asRelativePath(uri),
      vscode.l10n.t('VS Code gives no details'),
    ),
  );
}
