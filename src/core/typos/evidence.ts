import type { DoubtfulWord } from './line-reading';
import type { Suspicion } from './suspicion';
import type { Words } from './words';

/**
 * How much each piece of evidence speaks for a slip (above 0) or for a word that no list knows (below 0), in
 * natural logarithms of odds. Fitted by `bench/typos/fit.mjs`.
 */
const WEIGHTS = {
  always: -3.5,
  cost: -1.5,
  costPerLetter: -0.9,
  frequency: 1.9,
  surprise: 0.67,
  length: 2.45,
  three: -1,
  four: 0.5,
  listed: 2.5,
  listedAlone: 1.2,
  inside: -0.7,
  titled: -1.8,
  besideName: -1.8,
  insidePlain: 0.5,
  hyphenated: -1,
  compound: -1.4,
  derived: -1,
  branded: -1.6,
  lettered: -0.8,
  cutOne: 0.3,
  cutMore: -0.6,
  name: -0.6,
  again: -1.5,
  nearby: 0.5,
  joined: 0,
  sounding: 0.5,
  rare: -0.5,
  rareSlip: 1,
  margin: 0.2,
  strange: 0,
  path: -1,
} as const;

/** A number of about -1 to 3 for each piece of evidence. */
export type Evidence = Readonly<Record<keyof typeof WEIGHTS, number>>;

const NO_CANDIDATE = 40;

/**
 * @param times that the word stands in the note
 * @param nearby whether what is meant stands in the note as well
 */
export function evidenceOf(
  words: Words,
  doubtful: DoubtfulWord,
  suspicion: Suspicion,
  times: number,
  nearby: boolean,
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
    listed: is(listed > 0),
    listedAlone: is(listed === 1),
    inside: is(capitals === 'inside'),
    titled: is(capitals === 'titled'),
    besideName: is(doubtful.isBesideName),
    insidePlain: is((capitals === 'inside' || capitals === 'titled') && cost <= 10 && plain.length >= 6),
    hyphenated: is(doubtful.isHyphenated),
    compound: is(suspicion.compound),
    derived: is(suspicion.derived),
    branded: is(suspicion.branded),
    lettered: is(suspicion.lettered),
    cutOne: is(cutOff === 1),
    cutMore: is(cutOff > 1),
    name: is(words.isName(plain)),
    // Who slips the same way each time makes a plain slip; a name that is repeated is farther from any word.
    again: nearby || listed > 0 ? 0 : Math.min(Math.log2(times), 3) * Math.min(cost / 14, 1),
    nearby: is(nearby && plain.length >= 5),
    joined: is(suspicion.joined),
    sounding: is(suspicion.sounding),
    rare: is(suspicion.rare),
    rareSlip: is(suspicion.rare && cost <= 6 && (meant?.frequency ?? 0) >= 6),
    margin: Math.min(suspicion.margin, 6) / 6,
    // Two slips in a long word are as clear as one in a short one.
    strange: is(cost > 14 && plain.length >= 8),
    path: is(doubtful.isPath),
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
