import { wordList } from './word-list';

/** Small words by which a line's language is told; words that mean something in the others too are left out. */
const ENGLISH = new Set(
  `the and to of is are for with that this it you we they be can not from at by your our have has will if how what
  when which there more than all about into but were do does use using should need like just only`.split(
    /\s+/,
  ),
);

/** German, French, Spanish, Italian, Dutch, Portuguese, Scandinavian, Polish, Czech. */
const OTHERS = new Set(
  wordList(`der das und ist nicht mit für auf ein eine einen einem einer eines wir sie ich auch von zum zur bei oder
  aber wie wenn dass sich sind wird werden kann können haben nach noch nur über durch vom den dem als sehr mehr muss
  müssen immer beim gibt ohne gegen zwischen unter wurde wurden sollte soll viel viele alle alles ganz schon doch weil
  damit diese dieser dieses unser unsere warum wo welche hier dann heute
  la les du une et est pas pour dans sur avec sans qui que sont nous vous cette au aux par mais où il elle être fait
  leur leurs ces ses peut très chez vers comment pourquoi tout tous toutes entre après avant sous ont était
  el y para por se como más pero su sus este esta estos al lo una unos sin sobre entre cuando donde muy también hay
  gli della dello delle degli dei di che è sono nel nella alla anche questo come perché più senza tutti
  het een niet voor zijn op dat aan worden wordt ook maar naar bij uit deze geen wij hoe wat waar zonder
  um uma não são dos das você isso com mais também pelo pela
  och att det som är av på inte till ett jag hur vad og ikke af jeg hvordan hvad
  się nie jest że jak dla oraz czy jako przez jsou není jako které proto`),
);

/** How many small words of English and of other languages a line has. */
export interface Tongue {
  readonly english: number;
  readonly other: number;
}

/** Whether a lower-case word is a small one of English. */
export function isEnglish(word: string): boolean {
  return ENGLISH.has(word);
}

/** Whether a lower-case word is a small one of another language. */
export function isOther(word: string): boolean {
  return OTHERS.has(word) && !ENGLISH.has(word);
}

/**
 * Whether a line is in another language: it has that language's small words, or none of either and mostly words
 * that English does not know.
 *
 * @param unknown how many words English does not know
 * @param slips how many of these are hardly different from one that it knows; asked for when it matters
 */
export function isForeign(
  { english, other }: Tongue,
  words: number,
  unknown: number,
  slips: () => number,
): boolean {
  if (other >= 2 && other > english) return true;
  if (english > 0 || words < 3) return false;
  const isOver = (count: number): boolean => (other >= 1 ? count >= 2 : words >= 4 && count * 2 > words);
  return isOver(unknown) && isOver(unknown - slips());
}
