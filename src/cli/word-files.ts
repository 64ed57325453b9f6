import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TypoJudge } from '../core/typos/judge';
import { loadWords } from '../core/typos/words';

/** The typo judge with the word lists that lie beside the program. */
export function openJudge(): TypoJudge {
  const folder = path.join(__dirname, 'data');
  return new TypoJudge(
    loadWords({
      words: readFileSync(path.join(folder, 'words.bin')),
      misspellings: readFileSync(path.join(folder, 'misspellings.bin')),
    }),
  );
}
