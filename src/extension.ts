import * as vscode from 'vscode';
import type { RunningChecks } from './extension/checks/problems/running-checks';
import { registerCommands } from './extension/commands/commands';
import { Lazy } from './extension/lazy';
import { Navigation } from './extension/navigation/navigation';
import { messageOf } from './extension/notes/read-note';
import { Notes } from './extension/notes/notes';
import { Preview } from './extension/preview/preview';
import { Sidebar } from './extension/sidebar/sidebar';
import { TodoView } from './extension/todos/todo-view';

/** What the extension gives to others; its own tests look through it. */
export interface ConferenceNotes {
  readonly notes: Notes;
  readonly sidebar: Sidebar;
  readonly checks: Lazy<RunningChecks>;
  /** VS Code's Markdown preview takes its plugin from here. */
  readonly extendMarkdownIt: Preview['extendMarkdownIt'];
}

/**
 * Puts the parts together. Nothing is read before the sidebar is seen, a note is opened, or a command needs the notes;
 * what works on open notes is loaded with the first of them.
 */
export function activate(context: vscode.ExtensionContext): ConferenceNotes {
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const notes = new Notes(log);
  const navigation = new Navigation(notes);
  const sidebar = new Sidebar(notes, navigation, log);
  const checks = new Lazy(async () => {
    const { RunningChecks } = await import('./extension/checks/problems/running-checks');
    return new RunningChecks(notes, context.extensionUri, log);
  });
  const editing = new Lazy(async () => {
    const { registerEditing } = await import('./extension/editing/register-editing');
    return registerEditing(notes);
  });
  const typing = new Lazy(async () => {
    const { startTyping } = await import('./extension/typing/running-typing');
    return startTyping(notes, context.extensionUri);
  });
  const preview = new Preview(notes, log);
  context.subscriptions.push(
    log,
    notes,
    navigation,
    sidebar,
    new TodoView(notes),
    checks,
    editing,
    typing,
    preview,
    registerCommands({
      notes,
      navigation,
      sidebar,
      checks,
      preview,
      extensionUri: context.extensionUri,
      log,
    }),
    // VS Code makes an open preview anew when it gets a plugin, and may lose what is typed meanwhile.
    withFirstNote([checks, editing, typing, { get: () => preview.ready() }], log),
  );
  return { notes, sidebar, checks, extendMarkdownIt: preview.extendMarkdownIt };
}

/** Loads parts when the first Markdown file is open. */
function withFirstNote(
  parts: readonly { get(): Promise<unknown> }[],
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const load = ({ languageId }: vscode.TextDocument): void => {
    if (languageId !== 'markdown') return;
    for (const part of parts) {
      part.get().catch((error: unknown) => {
        log.error(`A part of Conference Notes could not be loaded: ${messageOf(error)}`);
      });
    }
  };
  vscode.workspace.textDocuments.forEach(load);
  return vscode.workspace.onDidOpenTextDocument(load);
}
