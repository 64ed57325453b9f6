import * as vscode from 'vscode';
import { TypoChecker } from '../../../core/typos/checker';
import { loadWords } from '../../../core/typos/words';

/** Opens the word lists that come with the extension. */
export async function openChecker(extension: vscode.Uri): Promise<TypoChecker> {
  const read = (name: string): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'data', name));
  const [words, misspellings] = await Promise.all([read('words.bin'), read('misspellings.bin')]);
  return new TypoChecker(loadWords({ words, misspellings }));
}
