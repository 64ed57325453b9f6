import * as vscode from 'vscode';
import { activePlace } from '../navigation/active-place';
import type { Notes } from '../notes/notes';
import { isConferencePage } from './conference-pages';

/** What package.json asks for before it offers a command in an editor's title. */
const contextKey = 'conferenceNotes.inNote';

/** Keeps the context key true while the active editor shows a conference note. Reads no notes for that. */
export function followActiveNote(notes: Notes): vscode.Disposable {
  let told: boolean | undefined;
  const tell = () => {
    const uri = activePlace()?.uri;
    const isNote = uri !== undefined && isConferenceNote(notes, uri);
    if (isNote === told) return;
    told = isNote;
    void vscode.commands.executeCommand('setContext', contextKey, isNote);
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.window.tabGroups.onDidChangeTabs(tell),
    notes.onDidChange(tell),
  );
}

/** Whether a file is a page of a conference whose notes have been read. */
export function isConferenceNote(notes: Notes, uri: vscode.Uri): boolean {
  const found = notes.find(uri);
  return found !== undefined && isConferencePage(found.root.index.outline, found.path);
}
