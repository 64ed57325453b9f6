import { inGraphOrder, packGraph } from './graph.mjs';
import { letterOdds } from './letter-odds.mjs';
import { readMisspellings } from './misspellings.mjs';
import { joinSections } from './sections.mjs';
import * as sources from './sources.mjs';

/**
 * What is rightly spelt.
 *
 * @typedef {object} Gathered
 * @property {Map<string, number>} common words that may be meant, with how frequent they are (1 to 15)
 * @property {Set<string>} known words that are right, but hardly ever meant
 * @property {Set<string>} rare words of large dictionaries that hardly anybody uses: a slip, more likely than not,
 * when they are hardly different from a frequent one; long ones are among the common words too
 * @property {Set<string>} names right when they are capitalised
 * @property {Set<string>} foreign small words of other languages, no words of English
 * @property {string[]} coined what general word lists lack
 */

/** @returns {Promise<Gathered>} */
export async function gatherWords() {
  const levels = sources.readLevels();
  const counts = sources.readCounts();
  const dictionary = await sources.readDictionary();
  const terms = sources.readTerms();
  const productTerms = sources.readProductTerms();
  const products = sources.readProducts();
  const talkWords = sources.readTalkWords();
  const misspellings = readMisspellings();
  /** @type {Map<string, number>} */
  const common = new Map();
  /** @type {Set<string>} */
  const known = new Set();
  /** @type {Set<string>} */
  const rare = new Set();
  const all = [levels.keys(), dictionary.words, terms, productTerms, talkWords.keys()];
  for (const word of new Set(all.flatMap((list) => [...list]))) {
    const level = levels.get(word) ?? (dictionary.words.has(word) ? 70 : 100);
    const rank = talkWords.get(word) ?? 0;
    const count = counts.get(word) ?? 0;
    const isTerm = terms.has(word) && word.length >= SHORTEST_TERM;
    if (rank > 0 || level <= 60 || products.has(word)) {
      const least = products.has(word) ? 3 : isTerm ? 2 : 0;
      common.set(word, Math.max(rank, least, frequency(level, count)));
      continue;
    }
    // Subtitles are counted without apostrophes.
    const inLists = terms.has(word) || productTerms.has(word) || word.includes("'");
    const isMisspelt = isRatherMisspelt(misspellings.get(word) ?? [], word, levels);
    if (!inLists && count < SPOKEN) (misspellings.has(word) && !isMisspelt ? known : rare).add(word);
    else if (!isMisspelt) known.add(word);
    const isMeant = isTerm || (dictionary.words.has(word) && word.length >= SHORTEST_RARE);
    if (isMeant && !misspellings.has(word)) common.set(word, isTerm ? 2 : 1);
  }
  for (const [word, rank] of talkWords) raiseForms(common, word, rank - 2);
  addBritish(common, rare, dictionary.words);
  // People write the names of places in lower case, too; short ones are too easily a slip.
  for (const name of dictionary.names)
    if (name.length >= 5 && !misspellings.has(name) && !common.has(name)) known.add(name);
  for (const word of known) if (common.has(word)) known.delete(word);
  for (const word of rare) if (known.has(word)) rare.delete(word);
  const names = new Set([...dictionary.names, ...(await sources.readNames())]);
  for (const name of names) if (common.has(name) || known.has(name) || name.length < 2) names.delete(name);
  const coined = [...talkWords.keys(), ...terms, ...productTerms].filter((word) => !levels.has(word));
  const foreign = await sources.readForeign();
  for (const word of foreign) if ((common.get(word) ?? 0) >= 2 || levels.has(word)) foreign.delete(word);
  return { common, known, rare, names, foreign, coined };
}

/** Terms and rare words of fewer letters are too near to too many others to be meant. */
const SHORTEST_TERM = 6;
const SHORTEST_RARE = 11;
/** How often a word stands in the subtitles that people use. */
const SPOKEN = 6;

/**
 * Large dictionaries hold `ofter` and `tunning`; who writes them means something else. A doubled letter more or less
 * is a matter of taste in words that few people write: `combatting`.
 *
 * @param {string[]} corrections none for a word that no list of misspellings knows
 * @param {string} word
 * @param {Map<string, number>} levels
 */
function isRatherMisspelt(corrections, word, levels) {
  const undoubled = (/** @type {string} */ w) => w.replace(/(.)\1/g, '$1');
  const isTaste = (/** @type {string} */ right) =>
    undoubled(right) === undoubled(word) && (levels.get(right) ?? 100) > COMMONLY_WRITTEN;
  return corrections.length > 0 && !corrections.some(isTaste);
}

/** Up to this level of SCOWL everybody has seen a word often. */
const COMMONLY_WRITTEN = 20;

/**
 * `anonymise`, as likely as `anonymize` but for one step.
 *
 * @param {Map<string, number>} common
 * @param {Set<string>} rare
 * @param {Set<string>} dictionary
 */
function addBritish(common, rare, dictionary) {
  for (const [word, rank] of [...common]) {
    if (!/i[sz]|yz/.test(word) || rank < 2) continue;
    const british = word.replace(/iz(?=e|ing|ation|able)/, 'is').replace(/yz(?=e|ing)/, 'ys');
    if (british === word || !dictionary.has(british)) continue;
    rare.delete(british);
    common.set(british, Math.max(common.get(british) ?? 0, rank - 1));
  }
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

/** @param {Gathered} words */
export function packWords({ common, known, rare, names, foreign, coined }) {
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
    packGraph(rare),
    packGraph(foreign),
  ]);
}
