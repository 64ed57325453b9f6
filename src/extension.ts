import * as vscode from 'vscode';
import { registerCommands } from './extension/commands/commands';
import { Navigation } from './extension/navigation/navigation';
import { Notes } from './extension/notes/notes';
import { Preview } from './extension/preview/preview';
import { Sidebar } from './extension/sidebar/sidebar';

/** What the extension gives to others; its own tests look through it. */
export interface ConferenceNotes {
  readonly notes: Notes;
  readonly sidebar: Sidebar;
  /** VS Code's Markdown preview takes its plugin from here. */
  readonly extendMarkdownIt: Preview['extendMarkdownIt'];
}

/** Puts the parts together. Nothing is read before the sidebar is seen or a command needs the notes. */
export function activate(context: vscode.ExtensionContext): ConferenceNotes {
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const notes = new Notes(log);
  const navigation = new Navigation(notes);
  const sidebar = new Sidebar(notes, navigation, log);
  const preview = new Preview(notes, log);
  context.subscriptions.push(
    log,
    notes,
    sidebar,
    preview,
    registerCommands({ notes, navigation, sidebar, preview, log }),
  );
  return { notes, sidebar, extendMarkdownIt: preview.extendMarkdownIt };
}
