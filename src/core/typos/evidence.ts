import type { DoubtfulWord } from './doubtful-words';
import type { Suspicion } from './suspicion';
import type { Words } from './words';

/** Where and how often a doubtful word stands. */
export interface Standing {
  /** Times in this note. */
  readonly times: number;
  /** Notes of the workspace that use it. */
  readonly notes: number;
  /** Whether the likeliest candidate stands in the same note. */
  readonly meantHere: boolean;
}

/** What speaks for and against a slip, each a number of about -1 to 3; their names are those of the weights. */
export function evidenceOf(words: Words, doubtful: DoubtfulWord, suspicion: Suspicion, standing: Standing): Record<string, number> {
  const { plain, capitals } = doubtful;
  const best = suspicion.candidates[0];
  const cost = best?.cost ?? 40;
  const is = (yes: boolean): number => (yes ? 1 : 0);
  return {
    always: 1,
    cost: cost / 10,
    costPerLetter: (cost / plain.length) * 0.5,
    frequency: (best?.frequency ?? 0) / 5,
    surprise: (suspicion.surprise - 3.5 * plain.length) / 10,
    length: Math.min(plain.length, 14) / 5,
    three: is(plain.length === 3),
    four: is(plain.length === 4),
    shortListed: is(plain.length <= 4 && suspicion.listed > 0),
    margin: Math.min(suspicion.margin, 5) / 3,
    listed: is(suspicion.listed > 0),
    listedAlone: is(suspicion.listed === 1),
    inside: is(capitals === 'inside'),
    opening: is(capitals === 'opening'),
    titled: is(capitals === 'titled'),
    besideName: is(doubtful.besideName),
    hyphenated: is(doubtful.hyphenated),
    compound: is(suspicion.compound),
    cutOne: is(suspicion.cutOff === 1),
    cutMore: is(suspicion.cutOff > 1),
    name: is(words.isName(plain)),
    otherFirst: is(best !== undefined && best.word.charAt(0) !== plain.charAt(0)),
    again: standing.meantHere ? 0 : Math.min(Math.log2(standing.times), 3),
    plural: is(best !== undefined && (best.word === `${plain}s` || `${best.word}s` === plain)),
  };
}
