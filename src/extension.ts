import * as vscode from 'vscode';
import { registerCommands } from './extension/commands/commands';
import { Navigation } from './extension/navigation/navigation';
import { Notes } from './extension/notes/notes';
import { Sidebar } from './extension/sidebar/sidebar';

/** What the extension gives to others; its own tests look through it. */
export interface ConferenceNotes {
  readonly notes: Notes;
  readonly sidebar: Sidebar;
}

/** Puts the parts together. Nothing is read before the sidebar is seen or a command needs the notes. */
export function activate(context: vscode.ExtensionContext): ConferenceNotes {
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const notes = new Notes(log);
  const navigation = new Navigation(notes);
  const sidebar = new Sidebar(notes, navigation, log);
  context.subscriptions.push(log, notes, sidebar, registerCommands({ notes, navigation, sidebar, log }));
  return { notes, sidebar };
}
