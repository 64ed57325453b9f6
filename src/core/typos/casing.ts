import type { DoubtfulWord } from './line-reading';

/** What is meant, lower-case, with the capitals and the genitive of the word as written. */
export function writtenLike({ word, capitals }: DoubtfulWord, meant: string): string {
  if (capitals === 'mixed') return withCaseOf(word, meant);
  const cased = capitals === 'none' ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
  return cased + (/['’]s$/.exec(word)?.[0] ?? '');
}

/** The capitals of `DyamoDB` for `dynamodb`: of the letters that the two begin and end with. */
function withCaseOf(cased: string, word: string): string {
  const lower = cased.toLowerCase();
  let front = 0;
  while (front < word.length && lower[front] === word[front]) front++;
  let suffix = 0;
  while (suffix < word.length - front && lower.at(-1 - suffix) === word.at(-1 - suffix)) suffix++;
  suffix = Math.min(suffix, cased.length - front);
  return cased.slice(0, front) + word.slice(front, word.length - suffix) + cased.slice(cased.length - suffix);
}
