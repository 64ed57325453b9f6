import { readFileSync } from 'node:fs';
import { inProject } from '../../paths.mjs';
import { inGraphOrder, packGraph, SPELLABLE } from './graph.mjs';
import { joinSections } from './sections.mjs';

/**
 * Reads the list of known misspellings, `aache->ache, cache`.
 *
 * @returns {Map<string, string[]>} corrections of a misspelling, likeliest first; lower-case words only
 */
export function readMisspellings() {
  const file = inProject('node_modules', '@cspell', 'dict-en-common-misspellings', 'dict', 'dict-en.json');
  /** @type {{ dictionaryDefinitions: { flagWords?: string[], suggestWords?: string[] }[] }} */
  const { dictionaryDefinitions } = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { flagWords = [], suggestWords = [] } of dictionaryDefinitions) {
    for (const line of [...flagWords, ...suggestWords]) {
      const [wrong = '', right = ''] = line.toLowerCase().split('->');
      const corrections = right.split(',').map((word) => word.trim());
      if (!SPELLABLE.test(wrong) || !corrections.every((word) => /^[a-z' -]+$/.test(word))) continue;
      found.set(wrong, [...new Set([...(found.get(wrong) ?? []), ...corrections])]);
    }
  }
  return found;
}

/** A record's place is known for each 16th misspelling; `src/core/typos/misspellings.ts` walks from there. */
const STEP = 16;
/** More than these nobody is shown. */
const MOST = 3;

/**
 * Packs misspellings: a graph of them, and for each, by its number in the graph, its corrections. A correction is
 * one byte (how many letters it shares with the misspelling: 4 bits in front, 3 bits after; 1 bit when another
 * correction follows) and the letters between, of which the last has its highest bit set; 128 when there is none.
 *
 * @param {Map<string, string[]>} misspellings
 */
export function packMisspellings(misspellings) {
  /** @type {number[]} */
  const records = [];
  /** @type {number[]} */
  const places = [];
  inGraphOrder(misspellings.keys()).forEach((wrong, i) => {
    if (i % STEP === 0) places.push(records.length);
    const corrections = (misspellings.get(wrong) ?? []).slice(0, MOST);
    corrections.forEach((right, n) => records.push(...record(wrong, right, n < corrections.length - 1)));
  });
  const index = new Uint8Array(places.length * 4);
  const view = new DataView(index.buffer);
  places.forEach((place, i) => view.setUint32(i * 4, place, true));
  return joinSections([packGraph(misspellings.keys()), index, Uint8Array.from(records)]);
}

/**
 * @param {string} wrong
 * @param {string} right
 * @param {boolean} more
 */
function record(wrong, right, more) {
  const shorter = Math.min(wrong.length, right.length);
  let front = 0;
  while (front < Math.min(shorter, 15) && wrong[front] === right[front]) front++;
  let behind = 0;
  while (behind < Math.min(shorter - front, 7) && wrong.at(-1 - behind) === right.at(-1 - behind)) behind++;
  const between = [...right.slice(front, right.length - behind)].map((letter) => letter.charCodeAt(0));
  const last = between.pop() ?? 0;
  return [front | (behind << 4) | (more ? 128 : 0), ...between, last | 128];
}
