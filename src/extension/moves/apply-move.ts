import * as vscode from 'vscode';
import type { FileRename } from '../../core/edits/move/move-edit';
import { applyAsking, isShown, type NoteRead } from '../editing/apply-edit';
import { saveNote } from '../editing/save-note';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { messageOf } from '../notes/read-note';
import { isThere } from '../notes/stat';
import { refuseUnwritable, saveBeforeDeleting } from './files-to-write';
import { asOwn } from './own-renames';
import type { PlannedMove } from './plan-move';
import { folderRenames, renamePhases } from './rename-phases';
import { putBack, undertake } from './put-back';
import { toWorkspaceEdit } from './workspace-edit';

/**
 * Does a move as one step of undo, after VS Code has shown it when more than one file changes. Notes that no editor
 * shows are saved, so that nothing waits unseen. When one file cannot be written, everything is as it was.
 *
 * @param preview whether a move of several files is shown first; else as the setting says
 * @returns false when the user would rather not, or there is nothing to change
 * @throws a sentence that names the file that stood in the way
 */
export async function applyMove(
  root: NoteRoot,
  planned: PlannedMove,
  preview = isPreviewed(root.uri),
): Promise<boolean> {
  const { edit, notes, read } = planned;
  const files = new Set([
    ...edit.changes.map(({ path }) => path),
    ...edit.renames.map(({ from }) => from),
    ...edit.creations.map(({ path }) => path),
    ...edit.deletions,
  ]);
  if (files.size === 0) return false;
  const renames = await wholeFolders(root, planned);
  await refuseUnwritable(root, edit, renames);
  refuseChanged(planned);
  const moved = new Set([...edit.renames.map(({ from }) => from), ...edit.deletions]);
  const staying = [...edit.changes.map(({ path }) => path), ...notes.paths()].find(
    (path) => !moved.has(path),
  );
  const isAsked = files.size > 1 && preview;
  const phases = renamePhases(renames, (path) => notes.hasFile(path) !== true);
  const changed = edit.changes.flatMap(({ path }) => read.get(path) ?? []);
  const unseen = changed.filter(({ document }) => !document.isDirty && !isShown(document));
  const made = toWorkspaceEdit(root, edit, phases, read, staying, isAsked);
  for (const path of edit.deletions) await saveBeforeDeleting(uriIn(root.uri, path));
  const undertaking = await undertake(root, edit, phases, read);
  const isDone = await asOwn(
    phases.flat().map(({ from }) => uriIn(root.uri, from)),
    () => (isAsked ? applyAsking(made) : vscode.workspace.applyEdit(made)),
  );
  if (!isDone) {
    const isStale = changed.some(({ document, version }) => document.version !== version);
    const hadBegun = await putBack(undertaking);
    if (isAsked && !hadBegun && !isStale) return false;
    throw new Error(
      vscode.l10n.t(
        'A file could not be written, or a note has changed in the meantime; everything is as it was. Try again.',
      ),
    );
  }
  const failed = await saveAll(root, unseen, edit.renames);
  if (failed === undefined) return true;
  await putBack(undertaking);
  throw new Error(vscode.l10n.t('“{0}” could not be written ({1}); everything is as it was.', ...failed));
}

/** Whether a move of several files is shown before it is done. */
function isPreviewed(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('conferenceNotes.moves', uri).get('preview', true);
}

/** Folders that go as a whole are renamed as one, unless there is a folder of that name already. */
async function wholeFolders(root: NoteRoot, { edit, notes }: PlannedMove): Promise<readonly FileRename[]> {
  const renames = folderRenames(edit.renames, (folder) => notes.filesBelow(folder));
  if (renames.length === edit.renames.length) return renames;
  const files = new Set(edit.renames.map(({ from }) => from));
  for (const { from, to } of renames)
    if (!files.has(from) && (await isThere(uriIn(root.uri, to)))) return edit.renames;
  return renames;
}

/** @throws when somebody has typed into a note since the move was planned */
function refuseChanged({ edit, read }: PlannedMove): void {
  const isOther = edit.changes.some(({ path }) => {
    const note = read.get(path);
    return !note || note.document.isClosed || note.document.version !== note.version;
  });
  if (isOther)
    throw new Error(vscode.l10n.t('A note has changed in the meantime; nothing was done. Try again.'));
}

/** @returns the file that could not be saved, and why */
async function saveAll(
  root: NoteRoot,
  unseen: readonly NoteRead[],
  renames: readonly FileRename[],
): Promise<[path: string, reason: string] | undefined> {
  const targets = new Map(
    renames.map(({ from, to }) => [uriIn(root.uri, from).toString(), uriIn(root.uri, to)]),
  );
  for (const { document } of unseen) {
    const uri = targets.get(document.uri.toString()) ?? document.uri;
    let reason = vscode.l10n.t('VS Code gives no details');
    try {
      if (await saveNote(await vscode.workspace.openTextDocument(uri))) continue;
    } catch (error) {
      reason = messageOf(error);
    }
    return [vscode.workspace.asRelativePath(uri), reason];
  }
  return undefined;
}
