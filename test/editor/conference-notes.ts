import * as vscode from 'vscode';
import type { ConferenceNotes } from '../../src/extension';
import { Notes } from '../../src/extension/notes/notes';
import { Schedules } from '../../src/extension/schedule/schedules';
import { SessionFacts } from '../../src/extension/sidebar/session-facts';
import { SessionsProvider } from '../../src/extension/sidebar/sessions-provider';
import type { TreeNode } from '../../src/extension/sidebar/tree-node';
import { fixture } from './workbench';

/** The running extension, with everything read that has changed so far. */
export async function conferenceNotes(): Promise<ConferenceNotes> {
  const extension = vscode.extensions.getExtension<ConferenceNotes>('conference-notes.conference-notes');
  if (extension === undefined) throw new Error('VS Code does not know the extension.');
  const api = await extension.activate();
  await api.notes.settle();
  return api;
}

/** Brings the sidebar to the front. */
export async function showSidebar(): Promise<ConferenceNotes> {
  await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
  return conferenceNotes();
}

/** The rows of the tree as VS Code is told of them, one a line, indented. */
export async function rows(provider: SessionsProvider, node?: TreeNode, indent = ''): Promise<string[]> {
  const children = await provider.getChildren(node);
  const lines = await Promise.all(
    children.map(async (child) => {
      const { label } = provider.getTreeItem(child);
      return [
        `${indent}${typeof label === 'string' ? label : (label?.label ?? '')}`,
        ...(await rows(provider, child, `${indent}  `)),
      ];
    }),
  );
  return lines.flat();
}

interface OpenedSidebar {
  readonly provider: SessionsProvider;
  readonly notes: Notes;
  dispose(): void;
}

/** The sidebar's data for a folder of test/fixtures, read by the extension's own code in this window. */
export async function sidebarOf(...path: string[]): Promise<OpenedSidebar> {
  const log = vscode.window.createOutputChannel('Test', { log: true });
  const notes = new Notes(log, () => [{ uri: fixture(...path), name: path.at(-1) ?? '' }]);
  const schedules = new Schedules(notes, log);
  const provider = new SessionsProvider(notes, schedules, new SessionFacts(schedules, log));
  await notes.load();
  return {
    provider,
    notes,
    dispose: () => {
      vscode.Disposable.from(provider, schedules, notes, log).dispose();
    },
  };
}

interface Expected {
  readonly conferences: readonly {
    readonly name: string;
    readonly days: readonly {
      readonly name: string;
      readonly sessions: readonly { readonly title: string }[];
    }[];
  }[];
}

/** The rows that an expectation of test/fixtures asks for. */
export async function expectedRows(...path: string[]): Promise<string[]> {
  const bytes = await vscode.workspace.fs.readFile(fixture(...path));
  const { conferences } = JSON.parse(new TextDecoder().decode(bytes)) as Expected;
  const several = conferences.length > 1;
  return conferences.flatMap(({ name, days }) => {
    const inside = days.flatMap((day) => {
      const indent = day.name === '' ? '' : '  ';
      return [
        ...(day.name === '' ? [] : [day.name]),
        ...day.sessions.map(({ title }) => `${indent}${title}`),
      ];
    });
    return several ? [name, ...inside.map((row) => `  ${row}`)] : inside;
  });
}

/** Opens a file of the window's folder and puts the cursor at the start of a line. */
export async function openAt(uri: vscode.Uri, line = 0): Promise<vscode.TextEditor> {
  const at = new vscode.Position(line, 0);
  return vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
}

/** Last part of the active file's path; undefined when none is open. */
export function activeFile(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.path.split('/').pop();
}
