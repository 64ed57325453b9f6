import type * as vscode from 'vscode';
import type { Note } from '../../core/note/note';
import { readNote } from '../../core/note/read-note';

const latest = new WeakMap<vscode.TextDocument, { readonly version: number; readonly note: Note }>();

/** The note in a document as it stands now, which the index may not have yet; read once for each version of it. */
export function noteOfDocument(document: vscode.TextDocument): Note {
  const { version } = document;
  const known = latest.get(document);
  if (known?.version === version) return known.note;
  const note = readNote(document.getText());
  latest.set(document, { version, note });
  return note;
}
