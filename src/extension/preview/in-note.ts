import * as vscode from 'vscode';
import { activePlace } from '../navigation/active-place';
import type { Notes } from '../notes/notes';
import { isConferencePage } from './conference-pages';

/** What package.json asks for before it offers a command. */
interface NoteKeys {
  /** The active editor shows a conference note. */
  readonly inNote: boolean;
  /** Which is the page of one talk: its front matter speaks of that alone. */
  readonly onPage: boolean;
  /** In which headings are days: a table of contents can list them. */
  readonly holdsDays: boolean;
}

/** Keeps the context keys true to the active editor. Reads no notes for that. */
export function followActiveNote(notes: Notes): vscode.Disposable {
  const told = new Map<string, boolean>();
  const tell = () => {
    const uri = activePlace()?.uri;
    for (const [key, value] of Object.entries(keysOf(notes, uri)) as [string, boolean][]) {
      if (told.get(key) === value) continue;
      told.set(key, value);
      void vscode.commands.executeCommand('setContext', `conferenceNotes.${key}`, value);
    }
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.window.tabGroups.onDidChangeTabs(tell),
    notes.onDidChange(tell),
  );
}

function keysOf(notes: Notes, uri: vscode.Uri | undefined): NoteKeys {
  const found = uri && notes.find(uri);
  if (!uri || !found || !isConferenceNote(notes, uri))
    return { inNote: false, onPage: false, holdsDays: false };
  const { root, path } = found;
  const sessions = root.index.sessionsOf(path);
  const days = root.index.outline.conferences.flatMap((conference) => conference.days);
  return {
    inNote: true,
    onPage: sessions.length === 1 && sessions[0]?.span.start === 0,
    holdsDays: days.some(
      (day) => day.name !== '' && day.path === path && day.sessions.every((each) => each.path === path),
    ),
  };
}

/** Whether a file is a page of a conference whose notes have been read. */
function isConferenceNote(notes: Notes, uri: vscode.Uri): boolean {
  const found = notes.find(uri);
  return found !== undefined && isConferencePage(found.root.index.outline, found.path);
}
