/** Small words by which a line's language is told; words that mean something in English too are left out. */
const ENGLISH = new Set(
  `the and to of is are for with that this it you we they be can not from at by your our have has will if how what
  when which there more than all about into but was were do does use using should need like just also only`.split(
    /\s+/,
  ),
);

const OTHERS = new Set(
  `der das und ist nicht mit für auf ein eine einen einem einer wir sie ich auch von zum zur bei oder aber wie wenn
  dass sich sind wird werden kann haben nach noch nur über durch vom dem den des als auch sehr mehr muss immer beim
  le la les du une et est pas pour dans sur avec qui que sont nous vous cette au aux par mais où il elle être fait
  leur leurs ces ses dont peut très el los las y con para por se del como más pero su sus este esta estos al lo una
  gli della di che è per non sono nel nella alla anche questo come het een van niet voor zijn op dat aan worden wordt
  ook maar naar bij uit deze os em um uma não com são dos das você isso och att det som är av på inte till ett og på
  ikke til af się nie jest że jak dla oraz czy`.split(/\s+/),
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
  if (other >= 1 && english === 0 && unknown >= 1 && (unknown + other) * 3 > words) return true;
  return english === 0 && words >= 4 && unknown * 2 > words;
}
