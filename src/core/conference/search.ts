import Fuse from 'fuse.js';

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
 * Finds sessions by title, tags, day and conference, typing slips allowed. Pairs of letters choose the entries
 * that share most with the query; fuse.js ranks those.
 */
export class SessionSearch<T extends SearchEntry> {
  /** For each pair of letters the entries that have it, ascending. */
  private readonly pairs = new Map<string, number[]>();
  private readonly lengths: Uint16Array;

  constructor(private readonly entries: readonly T[]) {
    this.lengths = new Uint16Array(entries.length);
    entries.forEach((entry, index) => {
      const pairs = pairsOf(`${entry.title} ${entry.tags.join(' ')} ${entry.day} ${entry.conference}`);
      this.lengths[index] = Math.min(pairs.size, 0xffff);
      for (const pair of pairs) {
        const owners = this.pairs.get(pair);
        if (owners) owners.push(index);
        else this.pairs.set(pair, [index]);
      }
    });
  }

  /** The best entries for a query, best first; for an empty query the first ones in their order. */
  search(query: string, limit: number): readonly T[] {
    const words = query.trim();
    if (words === '') return this.entries.slice(0, limit);
    const candidates = this.candidates(words);
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
    return blend(
      whole,
      parts.map((word) => fuse.search(word, { limit: BEST })),
    ).slice(0, limit);
  }

  private candidates(query: string): T[] {
    if (this.entries.length <= BEST) return [...this.entries];
    const shared = new Float32Array(this.entries.length);
    for (const pair of pairsOf(query)) {
      const owners = this.pairs.get(pair) ?? [];
      // A pair that few titles have says more than one that all have.
      const weight = Math.log(1 + this.entries.length / Math.max(owners.length, 1));
      for (const index of owners) shared[index] = (shared[index] ?? 0) + weight;
    }
    const found: number[] = [];
    shared.forEach((count, index) => {
      if (count > 0) found.push(index);
    });
    const worth = (index: number): number => (shared[index] ?? 0) - (this.lengths[index] ?? 0) / 1000;
    return found
      .sort((a, b) => worth(b) - worth(a) || a - b)
      .slice(0, BEST)
      .flatMap((index) => this.entries[index] ?? []);
  }
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

/** The pairs of letters of a text, case and accents aside; the edges of words count as letters. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const word of plain.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const edged = ` ${word} `;
    for (let at = 0; at + 2 <= edged.length; at++) pairs.add(edged.slice(at, at + 2));
  }
  return pairs;
}
