import * as vscode from 'vscode';
import type { FileRename, MoveEdit } from '../../core/edits/move/move-edit';
import { documentOf, toRange } from '../../core/text/lsp';
import { askingEdit, type NoteRead } from '../editing/apply-edit';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { editorRange } from '../ranges';

/**
 * A move as VS Code's edit: first the texts at their old paths, then the files.
 *
 * @param phases files and folders that are renamed, in groups one after the other
 * @param read the texts that the edit was made for, by path
 * @param between path of a note that stays where it is. VS Code undoes the renames that stand side by side in an edit
 *   in the order they were done; an edit of a text between them makes it go back step by step.
 * @param isShown whether VS Code shows it first
 */
export function toWorkspaceEdit(
  { uri }: NoteRoot,
  move: MoveEdit,
  phases: readonly (readonly FileRename[])[],
  read: ReadonlyMap<string, NoteRead>,
  between: string | undefined,
  isShown: boolean,
): vscode.WorkspaceEdit {
  const result = isShown ? askingEdit() : new vscode.WorkspaceEdit();
  const metadata = (label: string): vscode.WorkspaceEditEntryMetadata | undefined =>
    isShown ? { label, needsConfirmation: false } : undefined;
  for (const { path, edits } of move.changes) {
    const note = read.get(path);
    if (!note) throw new Error(`“${path}” was not read before it was to be changed.`);
    const place = documentOf(note.document.uri.toString(), note.text);
    for (const { span, text } of edits)
      result.replace(note.document.uri, editorRange(toRange(place, span)), text, metadata(path));
  }
  const goOn = (): void => {
    if (between !== undefined)
      result.insert(uriIn(uri, between), new vscode.Position(0, 0), '', metadata(between));
  };
  for (const [at, phase] of phases.entries()) {
    if (at > 0) goOn();
    for (const { from, to } of phase)
      result.renameFile(uriIn(uri, from), uriIn(uri, to), { overwrite: false }, metadata(`${from} → ${to}`));
  }
  if (phases.length > 0 && move.creations.length > 0) goOn();
  for (const { path, text } of move.creations) {
    const contents = new TextEncoder().encode(text);
    result.createFile(
      uriIn(uri, path),
      { overwrite: false, ignoreIfExists: false, contents },
      metadata(path),
    );
  }
  if (move.deletions.length > 0 && phases.length + move.creations.length > 0) goOn();
  for (const path of move.deletions)
    result.deleteFile(uriIn(uri, path), { ignoreIfNotExists: false }, metadata(path));
  return result;
}
