import type { DoubtfulWord } from './doubtful-words';
import type { Suspicion } from './suspicion';
import type { Words } from './words';

/**
 * How much each piece of evidence speaks for a slip (above 0) or for a word that no list knows (below 0), in
 * natural logarithms of odds. Fitted by `bench/typos/fit.mjs`.
 */
const WEIGHTS = {
  always: -3.29,
  cost: -1.03,
  costPerLetter: -1.29,
  frequency: 1.88,
  surprise: 0.68,
  length: 2.19,
  three: -1.12,
  four: 0.48,
  shortListed: -1.12,
  listed: 2.25,
  listedAlone: 0.48,
  inside: -0.82,
  titled: -1.5,
  besideName: -1.54,
  hyphenated: -0.65,
  compound: -1.07,
  derived: -1.0,
  branded: -1.4,
  cutOne: 0.2,
  cutMore: -0.6,
  name: -0.63,
  otherFirst: -0.7,
  again: -1.57,
  plural: 0.4,
} as const;

/** A number of about -1 to 3 for each piece of evidence. */
export type Evidence = Readonly<Record<keyof typeof WEIGHTS, number>>;

const NO_CANDIDATE = 40;

/** @param times that the word stands in the note, 1 when what is meant stands there as well */
export function evidenceOf(
  words: Words,
  doubtful: DoubtfulWord,
  suspicion: Suspicion,
  times: number,
): Evidence {
  const { plain, capitals } = doubtful;
  const { listed, cutOff } = suspicion;
  const meant = suspicion.candidates[0];
  const cost = meant?.cost ?? NO_CANDIDATE;
  return {
    always: 1,
    cost: cost / 10,
    costPerLetter: cost / plain.length / 2,
    frequency: (meant?.frequency ?? 0) / 5,
    // 3.5 bits a letter are what names and terms have on average.
    surprise: (suspicion.surprise - 3.5 * plain.length) / 10,
    length: Math.min(plain.length, 14) / 5,
    three: is(plain.length === 3),
    four: is(plain.length === 4),
    shortListed: is(plain.length <= 4 && listed > 0),
    listed: is(listed > 0),
    listedAlone: is(listed === 1),
    inside: is(capitals === 'inside'),
    titled: is(capitals === 'titled'),
    besideName: is(doubtful.besideName),
    hyphenated: is(doubtful.hyphenated),
    compound: is(suspicion.compound),
    derived: is(suspicion.derived),
    branded: is(suspicion.branded),
    cutOne: is(cutOff === 1),
    cutMore: is(cutOff > 1),
    name: is(words.isName(plain)),
    otherFirst: is(meant?.word.charAt(0) !== plain.charAt(0)),
    again: Math.min(Math.log2(times), 3),
    plural: is(meant?.word === `${plain}s` || (meant !== undefined && `${meant.word}s` === plain)),
  };
}

/** The chance that a doubtful word is a slip, between 0 and 1. */
export function chanceOf(evidence: Evidence): number {
  let sum = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) sum += WEIGHTS[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

function is(yes: boolean): number {
  return yes ? 1 : 0;
}
