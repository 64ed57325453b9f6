import * as vscode from 'vscode';
import { messageOf } from '../notes/read-note';
import { uriIn, type NoteRoot } from '../notes/note-root';

/** The words of a workspace that are never flagged, one a line; meant to be committed with the notes. */
const wordsFile = '.conference-notes/words.txt';

/** Words that the user, or a workspace, never wants flagged as typos. */
export async function ownWords({ uri }: NoteRoot): Promise<string[]> {
  const mine = vscode.workspace.getConfiguration('conferenceNotes.typos').get<string[]>('words', []);
  return [...mine, ...(await readWords(uriIn(uri, wordsFile)))];
}

/** Whether a change of a file changes the words of a workspace. */
export function isWordsFile(path: string): boolean {
  return path === wordsFile;
}

/** Adds a word to the file of the workspace, in the order of the alphabet. */
export async function addToWorkspace({ uri }: NoteRoot, word: string): Promise<void> {
  const file = uriIn(uri, wordsFile);
  const words = new Set([...(await readWords(file)), word]);
  const text = [...words].sort((a, b) => a.localeCompare(b)).join('\n');
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${text}\n`));
  } catch (error) {
    throw new Error(`“${word}” could not be written to ${wordsFile}: ${messageOf(error)}`);
  }
}

/** Adds a word to the user's own settings. */
export async function addToUser(word: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('conferenceNotes.typos');
  const words = settings.inspect<string[]>('words')?.globalValue ?? [];
  await settings.update('words', [...new Set([...words, word])], vscode.ConfigurationTarget.Global);
}

async function readWords(file: vscode.Uri): Promise<string[]> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return text.split(/\r?\n/).flatMap((line) => line.replace(/#.*/, '').trim() || []);
  } catch {
    // Most workspaces have no such file.
    return [];
  }
}
