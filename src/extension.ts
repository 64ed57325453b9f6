import * as vscode from 'vscode';
import { speakWith } from './core/language/sentence';
import type { RunningChecks } from './extension/checks/problems/running-checks';
import { registerCommands } from './extension/commands/commands';
import { Lazy } from './extension/lazy';
import { DragAndDrop } from './extension/moves/drag-and-drop';
import { watchRenames } from './extension/moves/watch-renames';
import { Navigation } from './extension/navigation/navigation';
import type { OpenLocalFolder } from './extension/notes/local-folder';
import { messageOf } from './extension/notes/read-note';
import { Notes } from './extension/notes/notes';
import { SavedOutlines } from './extension/notes/saved-outlines';
import { readOwnFilesFrom } from './extension/own-files';
import { Preview } from './extension/preview/preview';
import { NowItem } from './extension/schedule/now-item';
import { Schedules } from './extension/schedule/schedules';
import { answerAddresses } from './extension/sidebar/answer-addresses';
import { Sidebar } from './extension/sidebar/sidebar';
import { TalkClock } from './extension/time-marks/talk-clock';
import { TodoView } from './extension/todos/todo-view';
import { TopicView } from './extension/topics/topic-view';

/** What the extension gives to others; its own tests look through it. */
export interface ConferenceNotes {
  readonly notes: Notes;
  readonly saved: SavedOutlines;
  readonly sidebar: Sidebar;
  readonly todos: TodoView;
  readonly checks: Lazy<RunningChecks>;
  readonly schedules: Schedules;
  readonly nowItem: NowItem;
  readonly talkClock: TalkClock;
  /** VS Code's Markdown preview takes its plugin from here. */
  readonly extendMarkdownIt: Preview['extendMarkdownIt'];
}

/**
 * Puts the parts together. Nothing is read before the sidebar is seen, a note is opened, or a command needs the notes;
 * what works on open notes is loaded with the first of them. VS Code calls it in the browser; on desktops and servers
 * `desktop/extension.ts` does.
 *
 * @param openLocal opens folders on a disk of this machine, where there is one
 */
export function activate(context: vscode.ExtensionContext, openLocal?: OpenLocalFolder): ConferenceNotes {
  speakWith(vscode.l10n.bundle);
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  readOwnFilesFrom(openLocal);
  const saved = new SavedOutlines(context.storageUri, versionOf(context.extension), log);
  const notes = new Notes(log, undefined, { openLocal, saved });
  const navigation = new Navigation(notes);
  const schedules = new Schedules(notes, log);
  const nowItem = new NowItem(schedules);
  const talkClock = new TalkClock(schedules, context.workspaceState);
  const sidebar = new Sidebar(notes, navigation, schedules, log, new DragAndDrop({ notes, log }));
  const todos = new TodoView(notes);
  const topics = new TopicView(notes, navigation, log);
  const { checks, editing, typing } = laterParts(context, notes, schedules, log);
  const preview = new Preview(notes, log);
  context.subscriptions.push(
    log,
    notes,
    saved,
    navigation,
    schedules,
    nowItem,
    talkClock,
    sidebar,
    todos,
    topics,
    checks,
    editing,
    typing,
    preview,
    answerAddresses(notes, sidebar),
    watchRenames({ notes, log }),
    registerCommands({
      notes,
      navigation,
      sidebar,
      todos,
      topics,
      checks,
      preview,
      schedules,
      talkClock,
      extensionUri: context.extensionUri,
      log,
    }),
    // VS Code makes an open preview again when it gets a plugin, and may lose what is typed meanwhile.
    withFirstNote([checks, editing, typing, { get: () => preview.ready() }], log),
  );
  // Whoever works on it wants to see it; users find it where VS Code puts it.
  if (context.extensionMode === vscode.ExtensionMode.Development)
    void vscode.commands.executeCommand('conferenceNotes.sessions.focus', { preserveFocus: true });
  return {
    notes,
    saved,
    sidebar,
    todos,
    checks,
    schedules,
    nowItem,
    talkClock,
    extendMarkdownIt: preview.extendMarkdownIt,
  };
}

/** What is loaded with the first note that is open. */
function laterParts(
  { extensionUri }: vscode.ExtensionContext,
  notes: Notes,
  schedules: Schedules,
  log: vscode.LogOutputChannel,
) {
  return {
    checks: new Lazy(async () => {
      const { RunningChecks } = await import('./extension/checks/problems/running-checks');
      return new RunningChecks(notes, extensionUri, log);
    }),
    editing: new Lazy(async () => {
      const { registerEditing } = await import('./extension/editing/register-editing');
      return registerEditing(notes);
    }),
    typing: new Lazy(async () => {
      const { startTyping } = await import('./extension/typing/running-typing');
      return startTyping(notes, schedules, extensionUri);
    }),
  };
}

function versionOf({ packageJSON }: vscode.Extension<unknown>): string {
  return String((packageJSON as { readonly version: unknown }).version);
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
