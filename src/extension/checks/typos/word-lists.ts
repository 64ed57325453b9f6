import type * as vscode from 'vscode';
import { TypoChecker } from '../../../core/typos/checker';
import { loadWords } from '../../../core/typos/words';
import { readOwnFile } from '../../own-files';

/** Opens the word lists that come with the extension. */
export async function openChecker(extension: vscode.Uri): Promise<TypoChecker> {
  const read = (name: string): Promise<Uint8Array> => readOwnFile(extension, `dist/data/${name}`);
  const [words, misspellings] = await Promise.all([read('words.bin'), read('misspellings.bin')]);
  return new TypoChecker(loadWords({ words, misspellings }));
}
