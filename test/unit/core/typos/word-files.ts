import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TypoChecker } from '../../../../src/core/typos/checker';
import { loadWords, type Words } from '../../../../src/core/typos/words';

let words: Words | undefined;

/** The word lists as the build made them. */
export function builtWords(): Words {
  const read = (file: string): Uint8Array => readFileSync(path.join(process.cwd(), 'dist', 'data', file));
  return (words ??= loadWords({ words: read('words.bin'), misspellings: read('misspellings.bin') }));
}

export function newJudge(): TypoChecker {
  return new TypoChecker(builtWords());
}
