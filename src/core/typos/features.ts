import type { DoubtfulWord } from './line-reading';
import type { WordAnalysis } from './word-analysis';
import type { Words } from './words';

/**
 * How much each piece of evidence speaks for a slip (above 0) or for a word that no list knows (below 0), in
 * natural logarithms of odds. Fitted by `bench/typos/fit.mjs`.
 */
const WEIGHTS = {
  always: -3.52,
  cost: -0.73,
  costPerLetter: -1.63,
  frequency: 1.91,
  surprise: 1.37,
  length: 2.42,
  three: -1.06,
  four: 0.17,
  listed: 2.07,
  listedAlone: 1.04,
  inside: -1.36,
  titled: -1.08,
  besideName: -1.61,
  insidePlain: 0.66,
  hyphenated: -0.64,
  compound: -1.59,
  derived: -1.46,
  branded: -1.94,
  lettered: -0.95,
  cutOne: 0.7,
  cutMore: -0.18,
  name: -0.45,
  again: -2.61,
  nearby: 0.39,
  joined: -0.19,
  sounding: 0.53,
  rare: -0.52,
  rareSlip: 0.03,
  margin: -0.36,
  strange: -0.36,
  path: -0.94,
} as const;

/** A number of about -1 to 3 for each piece of evidence. */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

const NO_CANDIDATE = 40;

/**
 * @param times that the word stands in the note
 * @param nearby whether what is meant stands in the note as well
 */
export function featuresOf(
  words: Words,
  doubtful: DoubtfulWord,
  analysis: WordAnalysis,
  times: number,
  nearby: boolean,
): Features {
  const { plain, capitals } = doubtful;
  const { listed, cutOff } = analysis;
  const meant = analysis.candidates[0];
  const cost = meant?.cost ?? NO_CANDIDATE;
  const isHabit = capitals === 'none' && cost <= 6 && (meant?.frequency ?? 0) >= 7;
  return {
    always: 1,
    cost: cost / 10,
    costPerLetter: cost / plain.length / 2,
    frequency: (meant?.frequency ?? 0) / 5,
    // 3.5 bits a letter are what names and terms have on average.
    surprise: (analysis.surprise - 3.5 * plain.length) / 10,
    length: Math.min(plain.length, 14) / 5,
    three: is(plain.length === 3),
    four: is(plain.length === 4),
    listed: is(listed > 0),
    listedAlone: is(listed === 1),
    inside: is(capitals === 'inside'),
    titled: is(capitals === 'titled'),
    besideName: is(doubtful.isBesideName),
    insidePlain: is(
      (capitals === 'inside' || capitals === 'titled') &&
        cost <= 10 &&
        plain.length >= 7 &&
        (meant?.frequency ?? 0) >= 5,
    ),
    hyphenated: is(doubtful.isHyphenated),
    compound: is(analysis.compound),
    derived: is(analysis.derived),
    branded: is(analysis.branded),
    lettered: is(analysis.lettered),
    cutOne: is(cutOff === 1),
    cutMore: is(cutOff > 1),
    name: is(words.isName(plain)),
    // Who slips the same way each time makes a plain slip; a name that is repeated is farther from any word.
    again: nearby || listed > 0 || isHabit ? 0 : Math.min(Math.log2(times), 3) * Math.min(cost / 14, 1),
    nearby: is(nearby && plain.length >= 5),
    joined: is(analysis.joined),
    sounding: is(analysis.sounding),
    rare: is(analysis.rare),
    rareSlip: is(analysis.rare && cost <= 6 && (meant?.frequency ?? 0) >= 6),
    margin: Math.min(analysis.margin, 6) / 6,
    // Two slips in a long word are as clear as one in a short one.
    strange: is(cost > 14 && plain.length >= 8),
    path: is(doubtful.isPath),
  };
}

/** The chance that a doubtful word is a slip, between 0 and 1. */
export function chanceOf(evidence: Features): number {
  let sum = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) sum += WEIGHTS[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

function is(yes: boolean): number {
  return yes ? 1 : 0;
}
