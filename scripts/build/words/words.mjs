import { inGraphOrder, packGraph } from './graph.mjs';
import { joinSections } from './sections.mjs';
import * as sources from './sources.mjs';

/**
 * Gathers what is rightly spelt: `common`, words that may be meant, with how frequent they are (1 to 15), `known`,
 * the other words, and `names`, right when they are capitalised.
 *
 * @returns {Promise<{ common: Map<string, number>, known: Set<string>, names: Set<string> }>}
 */
export async function gatherWords() {
  const levels = sources.readLevels();
  const counts = sources.readCounts();
  const dictionary = await sources.readDictionary();
  const terms = sources.readTerms();
  const talkWords = sources.readTalkWords();
  /** @type {Map<string, number>} */
  const common = new Map();
  /** @type {Set<string>} */
  const known = new Set();
  for (const word of new Set([...levels.keys(), ...dictionary.words, ...terms, ...talkWords.keys()])) {
    const level = levels.get(word) ?? (dictionary.words.has(word) ? 70 : 100);
    const rank = talkWords.get(word);
    if (rank === undefined && level > 50) {
      if (level <= 60 || dictionary.words.has(word) || terms.has(word)) known.add(word);
      continue;
    }
    common.set(word, Math.max(rank ?? 0, frequency(level, counts.get(word) ?? 0)));
  }
  const names = new Set([...dictionary.names, ...(await sources.readNames())]);
  for (const name of names) if (common.has(name) || known.has(name) || name.length < 2) names.delete(name);
  return { common, known, names };
}

/** The least a word of a SCOWL level counts: subtitles know little of engineering. */
const LEAST = new Map([
  [10, 8.5],
  [20, 7],
  [35, 5],
  [40, 4],
  [50, 3],
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

/** @param {Awaited<ReturnType<typeof gatherWords>>} words */
export function packWords({ common, known, names }) {
  const frequencies = Uint8Array.from(inGraphOrder(common.keys()), (word) => common.get(word) ?? 1);
  return joinSections([packGraph(common.keys()), frequencies, packGraph(known), packGraph(names)]);
}
