import Fuse from 'fuse.js';
import { isNear } from '../text/distance';

/** What a session is found by. */
export interface SearchEntry {
  readonly title: string;
  readonly tags: readonly string[];
  /** Name of its day, empty when it has none. */
  readonly day: string;
  readonly conference: string;
}

/** How many entries the filter leaves to fuse.js, which alone takes a tenth of a second over ten thousand. */
const BEST = 120;

/**
 * Finds sessions by title, tags, day and conference, typing slips allowed. A word that no entry has is taken for the
 * nearest one that some have; pairs of letters choose the entries that share most with the query; fuse.js ranks those.
 */
export class SessionSearch<T extends SearchEntry> {
  /** For each pair of letters the entries that have it, ascending. */
  readonly #pairs = new Map<string, number[]>();
  readonly #lengths: Uint16Array;
  /** The words of all entries with the number of entries that have them. */
  readonly #words = new Map<string, number>();

  readonly #entries: readonly T[];

  constructor(entries: readonly T[]) {
    this.#entries = entries;
    this.#lengths = new Uint16Array(entries.length);
    entries.forEach((entry, index) => {
      const words = wordsOf(`${entry.title} ${entry.tags.join(' ')} ${entry.day} ${entry.conference}`);
      const pairs = pairsOf(words);
      for (const word of new Set(words)) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
      this.#lengths[index] = Math.min(pairs.size, 0xffff);
      for (const pair of pairs) {
        const owners = this.#pairs.get(pair);
        if (owners) owners.push(index);
        else this.#pairs.set(pair, [index]);
      }
    });
  }

  /** The best entries for a query, best first; for an empty query the first ones in their order. */
  search(query: string, limit: number): readonly T[] {
    const words = query.trim();
    if (words === '') return this.#entries.slice(0, limit);
    const meant = this.#meantBy(words);
    const found = meant === undefined ? [] : this.#ranked(meant, limit);
    return found.length >= limit
      ? found
      : [...new Set([...found, ...this.#ranked(words, limit)])].slice(0, limit);
  }

  /** The query with the nearest known words in the place of unknown ones; undefined when all are known. */
  #meantBy(query: string): string | undefined {
    const words = wordsOf(query);
    const meant = words.map((word, at) => this.#nearestWord(word, at === words.length - 1));
    return meant.every((word) => word === undefined)
      ? undefined
      : words.map((word, at) => meant[at] ?? word).join(' ');
  }

  /** @param isUnfinished whether more letters may follow: the beginning of a known word is no slip then */
  #nearestWord(word: string, isUnfinished: boolean): string | undefined {
    if (word.length < 4 || this.#words.has(word)) return undefined;
    const most = word.length < 8 ? 1 : 2;
    let best: string | undefined;
    let uses = 0;
    for (const [known, count] of this.#words) {
      if (isUnfinished && known.startsWith(word)) return undefined;
      if (count > uses && isNear(known, word, most)) [best, uses] = [known, count];
    }
    return best;
  }

  #ranked(words: string, limit: number): T[] {
    const candidates = this.#candidates(words);
    const keys = [
      { name: 'title', weight: 5 },
      { name: 'tags', weight: 2 },
      { name: 'day', weight: 1 },
      { name: 'conference', weight: 1 },
    ];
    // A word of the query may stand in the title and the next one in a tag: words are looked for one by one too.
    const fuse = new Fuse(candidates, {
      keys,
      threshold: 0.45,
      ignoreLocation: true,
      includeScore: true,
      minMatchCharLength: 1,
    });
    const whole = fuse.search(words, { limit: BEST });
    const parts = words.split(/\s+/).filter((word) => word.length > 1);
    if (parts.length < 2) return whole.slice(0, limit).map(({ item }) => item);
    const found = blend(
      whole,
      parts.map((word) => fuse.search(word, { limit: BEST })),
    );
    return phraseFirst(found, words).slice(0, limit);
  }

  #candidates(query: string): T[] {
    if (this.#entries.length <= BEST) return [...this.#entries];
    const shared = new Float32Array(this.#entries.length);
    for (const pair of pairsOf(wordsOf(query))) {
      const owners = this.#pairs.get(pair) ?? [];
      // A pair that few titles have says more than one that all have.
      const weight = Math.log(1 + this.#entries.length / Math.max(owners.length, 1));
      for (const index of owners) shared[index] = (shared[index] ?? 0) + weight;
    }
    const found: number[] = [];
    shared.forEach((count, index) => {
      if (count > 0) found.push(index);
    });
    const worth = (index: number): number => (shared[index] ?? 0) - (this.#lengths[index] ?? 0) / 1000;
    return found
      .sort((a, b) => worth(b) - worth(a) || a - b)
      .slice(0, BEST)
      .flatMap((index) => this.#entries[index] ?? []);
  }
}

/** Those whose title begins with the words as they stand come first, then those that have them so anywhere. */
function phraseFirst<T extends SearchEntry>(found: readonly T[], words: string): T[] {
  const phrase = wordsOf(words).join(' ');
  const places = new Map(found.map((entry) => [entry, wordsOf(entry.title).join(' ').indexOf(phrase)]));
  const rank = (entry: T): number => {
    const at = places.get(entry) ?? -1;
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

interface Scored<T> {
  readonly item: T;
  readonly score?: number;
}

/** Ranks by how well the words fit one by one, or the whole query where that fits better; a missing word costs most. */
function blend<T>(whole: readonly Scored<T>[], parts: readonly (readonly Scored<T>[])[]): T[] {
  const scores = new Map<T, number>();
  const found = parts.map((results) => new Map(results.map(({ item, score }) => [item, score ?? 1])));
  for (const item of new Set(parts.flatMap((results) => results.map((result) => result.item)))) {
    const sum = found.reduce((total, scoreOf) => total + (scoreOf.get(item) ?? 1), 0);
    scores.set(item, sum / parts.length);
  }
  for (const { item, score } of whole) scores.set(item, Math.min(scores.get(item) ?? 1, score ?? 1));
  return [...scores].sort(([, a], [, b]) => a - b).map(([item]) => item);
}

/** The words of a text, case and accents aside. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The pairs of letters of some words; the edges of words count as letters. */
function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const word of words) {
    const edged = ` ${word} `;
    for (let at = 0; at + 2 <= edged.length; at++) pairs.add(edged.slice(at, at + 2));
  }
  return pairs;
}
