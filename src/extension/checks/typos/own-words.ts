import * as vscode from 'vscode';
import { addOwnWord, OWN_WORDS_FILE, readOwnWords, sortedWords } from '../../../core/typos/own-words';
import { folderReader } from '../../notes/find-notes';
import { isLinked } from '../../notes/linked-places';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import { isFileNotFound, messageOf } from '../../notes/read-note';
import { filesToWaitFor } from '../../preview/site-facts';

/** A folder that may hold words of its own. */
export type FolderOfWords = Parameters<typeof filesToWaitFor>[0];

/** Words that the user, or a workspace, never wants flagged as typos. */
export async function ownWords(folder: FolderOfWords): Promise<string[]> {
  // Most workspaces have no such file.
  const text = (await filesToWaitFor(folder).text(OWN_WORDS_FILE)) ?? '';
  return [...usersWords(), ...readOwnWords(text)];
}

/** Adds a word to the file of the workspace. @throws when the file cannot be read or written */
export async function addToWorkspace({ uri }: NoteRoot, word: string): Promise<void> {
  const file = uriIn(uri, OWN_WORDS_FILE);
  try {
    if (await isLinked(OWN_WORDS_FILE, folderReader(uri)))
      throw new Error(vscode.l10n.t('it is a symbolic link, which may lead outside the workspace'));
    const text = addOwnWord(await readWhole(file), word);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    throw new Error(
      vscode.l10n.t(
        '“{0}” could not be written to {1} ({2}). “Never flag for me” needs no file.',
        word,
        OWN_WORDS_FILE,
        messageOf(error),
      ),
      { cause: error },
    );
  }
}

/** Adds a word to the user's own settings. */
export async function addToUser(word: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('conferenceNotes.typos');
  const words = settings.inspect<unknown>('words')?.globalValue;
  const known = Array.isArray(words) ? words.filter((known) => typeof known === 'string') : [];
  const sorted = sortedWords(new Set([...known, word]));
  await settings.update('words', sorted, vscode.ConfigurationTarget.Global);
}

function usersWords(): string[] {
  const words = vscode.workspace.getConfiguration('conferenceNotes.typos').get<unknown>('words', []);
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

/** What is to be written back must be read to the last character. */
async function readWhole(file: vscode.Uri): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch (error) {
    if (isFileNotFound(error)) return '';
    throw error;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
