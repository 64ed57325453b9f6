import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import type { NotesEdit } from '../../core/edits/text-edit';
import { documentOf, toWorkspaceEdit } from '../../core/lsp';
import { uriIn, type NoteRoot } from '../notes/note-root';

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

/**
 * Applies an edit as one step of undo, unless a text is no longer the one it was made for. Notes that no editor
 * shows are saved, so that nothing waits unseen.
 * @param notes what the edit was made for, by path
 * @returns false when nothing was changed
 */
export async function applyEdit(
  { uri }: NoteRoot,
  edit: NotesEdit,
  notes: ReadonlyMap<string, NoteRead>,
  metadata?: vscode.WorkspaceEditMetadata,
): Promise<boolean> {
  const read = edit.changes.map(({ path }) => readOf(notes, path));
  if (read.some(({ document, version }) => document.isClosed || document.version !== version)) return false;
  const converted = toWorkspaceEdit(
    edit,
    (path) => {
      const { document, text } = readOf(notes, path);
      return documentOf(document.uri.toString(), text);
    },
    (path) => uriIn(uri, path).toString(),
  );
  const unseen = read.map(({ document }) => document).filter((d) => !d.isDirty && !isShown(d));
  if (!(await vscode.workspace.applyEdit(fromLsp(converted), metadata))) return false;
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
export function fromLsp({ documentChanges = [] }: lsp.WorkspaceEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const change of documentChanges) {
    if (!('kind' in change)) {
      const uri = vscode.Uri.parse(change.textDocument.uri);
      edit.set(
        uri,
        change.edits.flatMap((e) =>
          'newText' in e ? [new vscode.TextEdit(rangeOf(e.range), e.newText)] : [],
        ),
      );
    } else if (change.kind === 'create') {
      edit.createFile(vscode.Uri.parse(change.uri), { overwrite: false, ignoreIfExists: false });
    }
  }
  return edit;
}

function rangeOf({ start, end }: lsp.Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
