import * as vscode from 'vscode';
import type { NotesEdit, TextEdit } from '../../core/text/text-edit';
import { documentOf, toRange } from '../../core/text/lsp';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { isThere } from '../notes/stat';
import { editorRange } from '../ranges';

/** A note as it was when an edit was made for it. */
export interface NoteRead {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
}

/**
 * Opens a note, unsaved words included.
 *
 * @throws when the file is no text, or is gone without unsaved words: VS Code keeps its text open for a while
 */
export async function openNote({ uri }: NoteRoot, path: string): Promise<NoteRead> {
  const document = await vscode.workspace.openTextDocument(uriIn(uri, path));
  if (!document.isDirty && !(await isThere(document.uri)))
    throw new Error(vscode.l10n.t('There is no file “{0}” any more; nothing was done.', path));
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
  if (!(await (shown ? applyAsking(made) : vscode.workspace.applyEdit(made)))) return false;
  for (const document of unseen) await document.save();
  return true;
}

function readOf(notes: ReadonlyMap<string, NoteRead>, path: string): NoteRead {
  const note = notes.get(path);
  if (note === undefined) throw new Error(`“${path}” was not read before it was to be changed.`);
  return note;
}

/** Whether a tab shows a document. */
export function isShown(document: vscode.TextDocument): boolean {
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
  const result = shown ? askingEdit() : new vscode.WorkspaceEdit();
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
  return result;
}

/** The scheme of a text that is no file and only says what to do. */
const QUESTION = 'conference-notes-question';

/**
 * Begins an edit that VS Code shows before it makes it, all changes ticked. VS Code does so when one of them needs to
 * be confirmed, and leaves the tick of that one off: the one that asks is a change that changes nothing, in a text of
 * its own whose name says what to do.
 */
export function askingEdit(): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const sentence = vscode.l10n.t('Untick what should stay as it is, then Apply');
  const uri = vscode.Uri.from({ scheme: QUESTION, path: `/${sentence}` });
  edit.insert(uri, new vscode.Position(0, 0), '', { label: sentence, needsConfirmation: true });
  return edit;
}

/** Makes an edit of `askingEdit`. @returns false when the user would rather not */
export async function applyAsking(edit: vscode.WorkspaceEdit): Promise<boolean> {
  const provider = vscode.workspace.registerTextDocumentContentProvider(QUESTION, {
    provideTextDocumentContent: () => vscode.l10n.t('This row changes nothing.'),
  });
  try {
    return await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  } finally {
    provider.dispose();
  }
}
