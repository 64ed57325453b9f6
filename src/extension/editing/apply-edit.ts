import * as vscode from 'vscode';
import type { NotesEdit, TextEdit } from '../../core/text/text-edit';
import { documentOf, toRange } from '../../core/text/lsp';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { editorRange } from '../ranges';

/** A note as it was when an edit was made for it. */
export interface NoteRead {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
}

/** Opens a note, unsaved words included. @throws when the file is gone or is no text */
export async function openNote({ uri }: NoteRoot, path: string): Promise<NoteRead> {
  const document = await vscode.workspace.openTextDocument(uriIn(uri, path));
  return { document, version: document.version, text: document.getText() };
}

/** How an edit is shown to the user before it is made. */
export interface Shown {
  /** The heading in VS Code's preview of changes under which a change stands. */
  readonly label: (path: string, edit: TextEdit) => string;
}

/**
 * Applies an edit as one step of undo, unless a text is no longer the one it was made for. Notes that no editor
 * shows are saved, so that nothing waits unseen.
 *
 * @param notes what the edit was made for, by path
 * @param shown when VS Code is to show the changes first; the user may leave some out
 * @returns false when nothing was changed
 */
export async function applyEdit(
  root: NoteRoot,
  edit: NotesEdit,
  notes: ReadonlyMap<string, NoteRead>,
  shown?: Shown,
): Promise<boolean> {
  const read = edit.changes.map(({ path }) => readOf(notes, path));
  if (read.some(({ document, version }) => document.isClosed || document.version !== version)) return false;
  const unseen = read.map(({ document }) => document).filter((d) => !d.isDirty && !isShown(d));
  const made = toVsCode(root, edit, notes, shown);
  if (!(await vscode.workspace.applyEdit(made, { isRefactoring: shown !== undefined }))) return false;
  for (const document of unseen) await document.save();
  return true;
}

function readOf(notes: ReadonlyMap<string, NoteRead>, path: string): NoteRead {
  const note = notes.get(path);
  if (note === undefined) throw new Error(`“${path}” was not read before it was to be changed.`);
  return note;
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) &&
        input.uri.toString() === document.uri.toString(),
    ),
  );
}

/** The edit in VS Code's own terms. */
function toVsCode(
  { uri }: NoteRoot,
  { changes, creations }: NotesEdit,
  notes: ReadonlyMap<string, NoteRead>,
  shown: Shown | undefined,
): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const { path, text } of creations) {
    const contents = new TextEncoder().encode(text);
    result.createFile(uriIn(uri, path), { overwrite: false, ignoreIfExists: false, contents });
  }
  for (const { path, edits } of changes) {
    const { document, text } = readOf(notes, path);
    const read = documentOf(document.uri.toString(), text);
    for (const edit of edits) {
      const metadata = shown && { label: shown.label(path, edit), needsConfirmation: false };
      result.replace(document.uri, editorRange(toRange(read, edit.span)), edit.text, metadata);
    }
  }
  const [first] = [...changes, ...creations];
  if (shown && first) askFirst(result, uriIn(uri, first.path));
  return result;
}

/**
 * Lets VS Code show the changes before it makes them. It does so when one of them needs to be confirmed, and leaves
 * the ticks of such changes to the user: the one that asks is a change that changes nothing, all others are ticked.
 */
export function askFirst(edit: vscode.WorkspaceEdit, uri: vscode.Uri): void {
  const label = vscode.l10n.t('Untick what should stay as it is, then Apply');
  edit.insert(uri, new vscode.Position(0, 0), '', { label, needsConfirmation: true });
}
