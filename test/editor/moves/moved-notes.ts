import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { clean, onDisk } from '../editing/notes-to-write';
import { eventually, fixture, workbench } from '../workbench';

export type Files = Readonly<Record<string, string>>;

const page = (title: string, weight: number, words = 'words'): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)}\ntags:\n  - ${title.toLowerCase()}\n  - shared\n---\n\n${words}\n`;

/** Two days of the sample conference that only these tests have. */
export const days: Files = {
  'day8/_index.md': '---\ntitle: Day 8\nweight: 8\n---\n\n- [Alpha](./01_alpha)\n- [Beta](./02_beta#part)\n',
  'day8/01_alpha.md': page('Alpha', 1, 'see [the other](./02_beta)'),
  'day8/02_beta.md': page('Beta', 2, '![](_img/beta.png)\n\n## Part\n\n- b'),
  'day8/03_gamma.md': page('Gamma', 3),
  'day8/_img/beta.png': 'a picture',
  'day9/_index.md': '---\ntitle: Day 9\nweight: 9\n---\n\nNothing yet.\n',
  'day9/01_delta.md': page('Delta', 1),
};

const content = fixture('sample-conference', 'content');
export const at = (path: string): vscode.Uri => vscode.Uri.joinPath(content, ...path.split('/'));

/** Writes the files, and waits until the sidebar has their sessions and no document is of a test before. */
export async function prepare(files: Files = days): Promise<void> {
  for (const [path, text] of Object.entries(files))
    await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  const { notes } = await conferenceNotes();
  await eventually('the documents being these', () => areFresh(files));
  await eventually('the notes being known', async () => {
    for (const path of Object.keys(files)) notes.reread(at(path));
    await notes.settle();
    const root = notes.find(at('day8'))?.root;
    return Object.keys(files)
      .filter((path) => path.endsWith('.md'))
      .every((path) => root?.index.note(`content/${path}`) !== undefined);
  });
}

/** Has VS Code read again what it holds still of a test before; whether there was nothing of it. */
async function areFresh(files: Files): Promise<boolean> {
  const stale = vscode.workspace.textDocuments.filter((document) =>
    Object.entries(files).some(
      ([path, text]) => document.uri.toString() === at(path).toString() && document.getText() !== text,
    ),
  );
  for (const document of stale) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  if (stale.length > 0) await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  return stale.length === 0;
}

/** Removes what `prepare` has written, and whatever has come of it. */
export async function tidy(): Promise<void> {
  await vscode.commands.executeCommand('refactorPreview.discard');
  await clean(at('day8'), at('day9'), at('day-nine'));
}

/** What is in the two days now: as its author sees it where it is open, else as it is on disk. */
export async function now(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const walk = async (path: string): Promise<void> => {
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(at(path))).catch(() => []);
    for (const [name, type] of entries) {
      const inside = `${path}/${name}`;
      if (type === vscode.FileType.Directory) await walk(inside);
      else found[inside] = open.get(at(inside).toString())?.getText() ?? (await onDisk(at(inside)));
    }
  };
  for (const day of ['day8', 'day9', 'day-nine']) await walk(day);
  return found;
}

/** Waits until the files are these; `null` for those that are gone. */
export async function become(changes: Readonly<Record<string, string | null>>, files = days): Promise<void> {
  const expected = Object.fromEntries(
    Object.entries({ ...files, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  await eventually('the files', async () => {
    assert.deepEqual(await now(), expected);
    return true;
  });
}

/** Lets VS Code do what it shows. */
export async function applyPreview(row: string): Promise<void> {
  await workbench.text(`.bulk-edit-panel .monaco-list-row:has-text("${row}")`);
  await vscode.commands.executeCommand('refactorPreview.apply');
}

/** A row of the sidebar. */
export const rowOf = (title: string): string => `.pane-body .monaco-list-row:has-text("${title}")`;
