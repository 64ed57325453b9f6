import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readIcons } from '../core/shortcodes/icons';
import { TypoChecker } from '../core/typos/checker';
import { loadWords } from '../core/typos/words';

/** The typo checker with the word lists that lie beside the program. */
export function openChecker(): TypoChecker {
  const folder = path.join(__dirname, 'data');
  return new TypoChecker(
    loadWords({
      words: readFileSync(path.join(folder, 'words.bin')),
      misspellings: readFileSync(path.join(folder, 'misspellings.bin')),
    }),
  );
}

/** Tells whether there is an icon of a name, by the list that lies beside the program. */
export function iconReader(): (name: string) => boolean {
  const icons = readIcons(readFileSync(path.join(__dirname, 'data', 'icons.txt'), 'utf8'));
  return (name) => icons.has(name);
}
