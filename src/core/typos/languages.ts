import { wordList } from './word-list';

/** Small words by which a line's language is told; words that mean something in the others too are left out. */
const ENGLISH = new Set(
  `the and to of is are for with that this it you we they be can not from at by your our have has will if how what
  when which there more than all about into but were do does use using should need like just only`.split(
    /\s+/,
  ),
);

/** German, French, Spanish, Italian, Dutch, Portuguese, Scandinavian, Polish. */
const OTHERS = new Set(
  wordList(`der das und ist nicht mit für auf ein eine einen einem einer wir sie ich auch von zum zur bei oder aber
  wie wenn dass sich sind wird werden kann haben nach noch nur über durch vom den als sehr mehr muss
  immer beim gibt la les du une et est pas pour dans sur avec qui que sont nous vous cette au aux par
  mais où il elle être fait leur leurs ces ses peut très el y para por se como más pero su sus este
  esta estos al lo una gli della di che è sono nel nella alla anche questo come het een niet voor zijn op
  dat aan worden wordt ook maar naar bij uit deze um uma não são dos das você isso och att det som är av
  på inte till ett og på ikke af się nie jest że jak dla oraz czy`),
);

/** How many small words of English and of other languages a line has. */
export interface Tongue {
  readonly english: number;
  readonly other: number;
}

/** @param words lower-case */
export function tongueOf(words: readonly string[]): Tongue {
  let english = 0;
  let other = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
  }
  return { english, other };
}

/**
 * Whether a line is in another language: it has that language's small words, or none of either and mostly words
 * that English does not know.
 */
export function isForeign({ english, other }: Tongue, words: number, unknown: number): boolean {
  if (other >= 2 && other > english) return true;
  if (other >= 1 && english === 0 && unknown >= 2) return true;
  return english === 0 && words >= 4 && unknown * 2 > words;
}
