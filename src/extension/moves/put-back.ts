import * as vscode from 'vscode';
import type { FileRename, MoveEdit } from '../../core/edits/move/move-edit';
import { applyEdits } from '../../core/text/text-edit';
import type { NoteRead } from '../editing/apply-edit';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { isThere } from '../notes/stat';
import { asOwn } from './own-renames';

/** What a move is about to do, with all that is needed to take it back. */
export interface Undertaking {
  readonly root: NoteRoot;
  readonly edit: MoveEdit;
  readonly phases: readonly (readonly FileRename[])[];
  readonly read: ReadonlyMap<string, NoteRead>;
  /** What is on disk of the files that go, by path. */
  readonly deleted: ReadonlyMap<string, Uint8Array>;
}

/** Reads what has to be kept until a move is done. */
export async function undertake(
  root: NoteRoot,
  edit: MoveEdit,
  phases: readonly (readonly FileRename[])[],
  read: ReadonlyMap<string, NoteRead>,
): Promise<Undertaking> {
  const deleted = new Map<string, Uint8Array>();
  for (const path of edit.deletions)
    deleted.set(path, await vscode.workspace.fs.readFile(uriIn(root.uri, path)));
  return { root, edit, phases, read, deleted };
}

/**
 * Takes back what a move has done before it failed, and nothing that anybody else has: files that hold what the move
 * made of them are as they were.
 *
 * @returns false when it had not begun
 */
export async function putBack({ root, edit, phases, read, deleted }: Undertaking): Promise<boolean> {
  const at = (path: string): vscode.Uri => uriIn(root.uri, path);
  let hadBegun = false;
  for (const [path, bytes] of deleted)
    if (!(await isThere(at(path)))) {
      const again = new vscode.WorkspaceEdit();
      again.createFile(at(path), { overwrite: false, contents: bytes });
      await vscode.workspace.applyEdit(again);
      hadBegun = true;
    }
  for (const { path, text } of edit.creations) {
    if ((await textOnDisk(at(path))) !== text) continue;
    const gone = new vscode.WorkspaceEdit();
    gone.deleteFile(at(path), { ignoreIfNotExists: true });
    await vscode.workspace.applyEdit(gone);
    hadBegun = true;
  }
  for (const { from, to } of phases.flat().toReversed()) {
    if ((await isThere(at(from))) || !(await isThere(at(to)))) continue;
    const back = new vscode.WorkspaceEdit();
    back.renameFile(at(to), at(from), { overwrite: false });
    await asOwn([at(to)], () => vscode.workspace.applyEdit(back));
    hadBegun = true;
  }
  for (const { path, edits } of edit.changes) {
    const note = read.get(path);
    const document = note && (await vscode.workspace.openTextDocument(note.document.uri));
    // Whoever has typed meanwhile keeps all words.
    if (!document || document.getText() !== applyEdits(note.text, edits)) continue;
    const back = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.getText().length);
    back.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), note.text);
    await vscode.workspace.applyEdit(back);
    hadBegun = true;
  }
  return hadBegun;
}

async function textOnDisk(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
