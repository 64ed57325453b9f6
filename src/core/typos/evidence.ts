import type { DoubtfulWord } from './line-reading';
import type { Suspicion } from './suspicion';
import type { Words } from './words';

/**
 * How much each piece of evidence speaks for a slip (above 0) or for a word that no list knows (below 0), in
 * natural logarithms of odds. Fitted by `bench/typos/fit.mjs`.
 */
const WEIGHTS = {
  always: -3.75,
  cost: -0.60,
  costPerLetter: -1.14,
  frequency: 1.87,
  surprise: 0.99,
  length: 2.25,
  three: -1.19,
  four: 0.12,
  listed: 2.18,
  listedAlone: 1.26,
  inside: -2.97,
  titled: -1.23,
  besideName: -0.34,
  insidePlain: 0.20,
  hyphenated: -0.67,
  compound: -1.36,
  derived: -1.71,
  branded: -1.72,
  lettered: -0.86,
  cutOne: 0.54,
  cutMore: -0.25,
  name: -0.49,
  again: -1.70,
  nearby: 0.40,
  joined: -0.13,
  sounding: 0.64,
  rare: -0.99,
  rareSlip: 0.35,
  margin: -0.21,
  strange: -0.61,
  path: -0.87,
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
