import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture } from '../workbench';

/** A page of the sample conference that only one test has. */
export const pageUri = (name: string): vscode.Uri => fixture('sample-conference', 'content', 'day1', name);

/** A file of another conference beside it, whose headings are its days and talks. */
export const outlineUri = fixture('sample-conference', 'meetup', 'README.md');

/** Writes a file and opens it, with the cursor where `|` stands. */
export async function openMarked(uri: vscode.Uri, marked: string): Promise<vscode.TextEditor> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const { notes } = await conferenceNotes();
  await eventually('the note being known', async () => {
    // VS Code may swallow the news of a file that goes and comes within a moment.
    notes.reread(uri);
    await notes.settle();
    const found = notes.find(uri);
    return found?.root.index.note(found.path) !== undefined;
  });
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== text) await readAgain(document);
  await eventually('the text being read', () => document.getText() === text);
  const at = document.positionAt(offset);
  return vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
}

/** VS Code may swallow the news that a file has changed which it still knows from before. */
async function readAgain(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** Waits until the document has this text. */
export async function becomes({ document }: vscode.TextEditor, expected: string): Promise<void> {
  await eventually(`the text ${JSON.stringify(expected)}`, () => {
    if (document.getText() !== expected) throw new Error(JSON.stringify(document.getText()));
    return true;
  });
}

/** What is on disk. */
export async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Closes all editors, their unsaved words forgotten, and removes files and folders. */
export async function clean(...uris: vscode.Uri[]): Promise<void> {
  await forgetUnsaved();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of uris) await eventually(`${uri.path} going`, () => remove(uri));
  const { notes } = await conferenceNotes();
  const remembered = (): vscode.Uri[] =>
    notes.roots
      .flatMap(({ uri, index }) => [...index.paths()].map((path) => vscode.Uri.joinPath(uri, path)))
      .filter(({ path }) => uris.some((uri) => path === uri.path || path.startsWith(`${uri.path}/`)));
  await eventually('the notes forgetting what is gone', async () => {
    // VS Code may swallow the news of a file that comes and goes within a moment.
    for (const uri of [...uris, ...remembered()]) notes.reread(uri);
    await notes.settle();
    const left = remembered();
    // Unsaved words are remembered when their file is gone.
    if (left.length > 0) await forgetUnsaved();
    return left.length === 0;
  });
}

/** Unsaved words go only with the editor that is the active one when its turn comes. */
async function forgetUnsaved(): Promise<void> {
  const unsaved = (): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find(({ isDirty, isUntitled }) => isDirty && !isUntitled);
  await eventually('the unsaved words going', async () => {
    const document = unsaved();
    if (document === undefined) return true;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    if (unsaved() === document) throw new Error(`${document.uri.path} is dirty still`);
    return unsaved() === undefined;
  });
}

/** @throws when something was written into a folder while it was emptied */
async function remove(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    // It was never made, or is gone.
    return true;
  }
  await vscode.workspace.fs.delete(uri, { recursive: true });
  return true;
}
