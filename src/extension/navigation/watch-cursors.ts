import * as vscode from 'vscode';
import type { Notes } from '../notes/notes';
import { uriIn } from '../notes/path-in-folder';
import { openDocument } from '../notes/read-note';

/**
 * Tells where the cursor is in notes, when the notes are known as they are now: what is typed at the end of a talk
 * looks like part of the next one until it has been read.
 */
export function watchCursors(
  notes: Notes,
  visit: (document: vscode.TextDocument, at: vscode.Position) => void,
): vscode.Disposable {
  /** Notes that have changed since they were read, and where the cursor has gone in them since. */
  const unread = new Map<string, vscode.Position | undefined>();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== 'markdown' || contentChanges.length === 0) return;
      const key = document.uri.toString();
      if (!unread.has(key)) unread.set(key, undefined);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      if (document.languageId !== 'markdown') return;
      const key = document.uri.toString();
      if (unread.has(key)) unread.set(key, selection.active);
      else visit(document, selection.active);
    }),
    notes.onDidRead(({ root, path, text }) => {
      if (unread.size === 0) return;
      const uri = uriIn(root.uri, path);
      const key = uri.toString();
      if (!unread.has(key)) return;
      const document = openDocument(uri);
      if (document !== undefined && document.getText() !== text) return;
      const at = unread.get(key);
      unread.delete(key);
      if (document !== undefined && at !== undefined) visit(document, at);
    }),
  );
}
