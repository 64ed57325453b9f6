import { Misspellings } from './misspellings';
import { CandidateSearch, type Candidate } from './candidates';
import { sectionsOf } from './sections';
import { letterCode, Dawg } from './dawg';

/** The files of `dist/data/`. */
export interface WordFiles {
  readonly words: Uint8Array;
  readonly misspellings: Uint8Array;
}

/** What is known about words. Takes lower-case words without accents. */
export interface Words {
  /** 1 to 15 for a word that may be meant; each step is a factor of 2.7. 0 for any other. */
  frequencyOf(word: string): number;
  /** Whether it is a common word that general word lists lack: a product, a term. */
  isCoined(word: string): boolean;
  /** Whether it is rightly spelt, and not so rare that a slip is likelier. */
  isKnown(word: string): boolean;
  /** Whether it is in large dictionaries only. */
  isRare(word: string): boolean;
  /** Whether it is a small word of another language, and none of English. */
  isForeign(word: string): boolean;
  /** Whether it is the name of somebody or of a place: right when capitalised. */
  isName(word: string): boolean;
  /** What the list of known misspellings says is meant; empty when it does not know the word. */
  correctionsOf(word: string): string[];
  /** Common words that may be meant, likeliest first; when asked so, those alone that are very near. */
  nearest(word: string, veryNear?: boolean): Candidate[];
  /** How unlikely it is that somebody makes up this word, as a name or a term, in bits. */
  surpriseOf(word: string): number;
}

/** Opens the word lists where they lie: nothing is unpacked but the edges of the graphs. */
export function loadWords(files: WordFiles): Words {
  const none = new Uint8Array(0);
  const sections = sectionsOf(files.words);
  const [common = none, frequencies = none, known = none, names = none, odds = none] = sections;
  const [rare = none, foreign = none] = sections.slice(5);
  const commonWords = new Dawg(common);
  const knownWords = new Dawg(known);
  const nameWords = new Dawg(names);
  const rareWords = new Dawg(rare);
  const foreignWords = new Dawg(foreign);
  const misspellings = new Misspellings(files.misspellings);
  const near = new CandidateSearch(commonWords, frequencies);
  return {
    frequencyOf: (word) => (frequencies[commonWords.numberOf(word)] ?? 0) & 15,
    isCoined: (word) => ((frequencies[commonWords.numberOf(word)] ?? 0) & 16) !== 0,
    isKnown: (word) => knownWords.has(word) || (commonWords.has(word) && !rareWords.has(word)),
    isRare: (word) => rareWords.has(word),
    isForeign: (word) => foreignWords.has(word),
    isName: (word) => nameWords.has(word),
    correctionsOf: (word) => misspellings.correctionsOf(word),
    nearest: (word, veryNear = false) => near.candidatesFor(word, veryNear),
    surpriseOf: (word) => surpriseOf(odds, word),
  };
}

/** @param odds of a letter after two others, in eighths of a bit */
function surpriseOf(odds: Uint8Array, word: string): number {
  let sum = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i <= word.length; i++) {
    const third = i < word.length ? letterCode(word, i) : 0;
    sum += odds[(first * 28 + second) * 28 + third] ?? 0;
    first = second;
    second = third;
  }
  return sum / 8;
}
