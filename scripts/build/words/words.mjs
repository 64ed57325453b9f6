import { inGraphOrder, packGraph } from './graph.mjs';
import { letterOdds } from './letter-odds.mjs';
import { readMisspellings } from './misspellings.mjs';
import { joinSections } from './sections.mjs';
import * as sources from './sources.mjs';

/**
 * Gathers what is rightly spelt: `common`, words that may be meant, with how frequent they are (1 to 15), `known`,
 * the other words, `names`, right when they are capitalised, and `coined`, what general word lists lack.
 *
 * @returns {Promise<{ common: Map<string, number>, known: Set<string>, names: Set<string>, coined: string[] }>}
 */
export async function gatherWords() {
  const levels = sources.readLevels();
  const counts = sources.readCounts();
  const dictionary = await sources.readDictionary();
  const terms = sources.readTerms();
  const products = sources.readProducts();
  const talkWords = sources.readTalkWords();
  const misspellings = readMisspellings();
  /** @type {Map<string, number>} */
  const common = new Map();
  /** @type {Set<string>} */
  const known = new Set();
  for (const word of new Set([...levels.keys(), ...dictionary.words, ...terms, ...talkWords.keys()])) {
    const level = levels.get(word) ?? (dictionary.words.has(word) ? 70 : 100);
    const rank = talkWords.get(word);
    if (rank === undefined && level > 60 && !products.has(word)) {
      const rare = dictionary.words.has(word) || terms.has(word);
      if (rare && !isRatherMisspelt(word, misspellings.get(word))) known.add(word);
      continue;
    }
    common.set(
      word,
      Math.max(rank ?? 0, products.has(word) ? 3 : 0, frequency(level, counts.get(word) ?? 0)),
    );
  }
  for (const [word, rank] of talkWords) raiseForms(common, word, rank - 2);
  // People write the names of places in lower case, too; short ones are too easily a slip.
  for (const name of dictionary.names) if (name.length >= 5 && !misspellings.has(name)) known.add(name);
  const names = new Set([...dictionary.names, ...(await sources.readNames())]);
  for (const name of names) if (common.has(name) || known.has(name) || name.length < 2) names.delete(name);
  const coined = [...talkWords.keys(), ...terms].filter((word) => !levels.has(word));
  return { common, known, names, coined };
}

/**
 * Large dictionaries hold `ofter` and `whish`; who writes them means something else. A doubled letter more or less
 * is a matter of taste: `combatting`.
 *
 * @param {string} word
 * @param {string[] | undefined} corrections
 */
function isRatherMisspelt(word, corrections) {
  const undoubled = (/** @type {string} */ w) => w.replace(/(.)\1/g, '$1');
  return corrections !== undefined && !corrections.some((right) => undoubled(right) === undoubled(word));
}

/**
 * The forms of a word that talks are full of are frequent in talks too.
 *
 * @param {Map<string, number>} common
 * @param {string} word
 * @param {number} rank
 */
function raiseForms(common, word, rank) {
  if (word.length < 4) return;
  const stem = word.replace(/[ey]$/, '');
  const forms = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'ly'].map((ending) => word + ending);
  forms.push(...['ing', 'ies', 'ied', 'ation', 'ations', 'or', 'ors', 'able'].map((ending) => stem + ending));
  for (const form of forms) {
    const frequency = common.get(form);
    if (frequency !== undefined && frequency < rank) common.set(form, rank);
  }
}

/** The least a word of a SCOWL level counts: subtitles know little of engineering. */
const LEAST = new Map([
  [10, 8.5],
  [20, 7],
  [35, 5],
  [40, 4],
  [50, 3],
  [55, 2],
]);

/**
 * 1 (rare) to 15 (`the`); each step is about a factor of 2.7.
 *
 * @param {number} level
 * @param {number} count in the subtitles
 */
function frequency(level, count) {
  const spoken = Math.log2(count + 1) * 0.7;
  return Math.min(15, Math.max(1, Math.round(Math.max(spoken, LEAST.get(level) ?? 1))));
}

/** Set in the frequency of a word that general word lists lack. */
const COINED = 16;

/** @param {Awaited<ReturnType<typeof gatherWords>>} words */
export function packWords({ common, known, names, coined }) {
  const isCoined = new Set(coined);
  const frequencies = Uint8Array.from(
    inGraphOrder(common.keys()),
    (word) => (common.get(word) ?? 1) | (isCoined.has(word) ? COINED : 0),
  );
  return joinSections([
    packGraph(common.keys()),
    frequencies,
    packGraph(known),
    packGraph(names),
    letterOdds([...names, ...coined]),
  ]);
}
