import { sectionsOf } from './sections';
import { Dawg } from './dawg';

/** A place is noted for each 16th record. */
const STEP = 16;

/** The list of known misspellings with their corrections; `scripts/build/words/misspellings.mjs` packs it. */
export class Misspellings {
  readonly #wrong: Dawg;
  readonly #places: DataView;
  readonly #records: Uint8Array;

  constructor(file: Uint8Array) {
    const [graph = file, places = file, records = file] = sectionsOf(file);
    this.#wrong = new Dawg(graph);
    this.#places = new DataView(places.buffer, places.byteOffset, places.byteLength);
    this.#records = records;
  }

  /** What is meant by a lower-case word, likeliest first; empty when the list does not know it. */
  correctionsOf(word: string): string[] {
    const number = this.#wrong.numberOf(word);
    if (number < 0) return [];
    let at = this.#places.getUint32(Math.floor(number / STEP) * 4, true);
    for (let skip = number % STEP; skip > 0; skip--) {
      while (this.#hasMore(at)) at = this.#end(at);
      at = this.#end(at);
    }
    const corrections = [this.#read(word, at)];
    for (; this.#hasMore(at); at = this.#end(at)) corrections.push(this.#read(word, this.#end(at)));
    return corrections;
  }

  #hasMore(at: number): boolean {
    return ((this.#records[at] ?? 0) & 128) !== 0;
  }

  #end(at: number): number {
    let end = at + 1;
    while (end < this.#records.length && (this.#records[end] ?? 0) < 128) end++;
    return end + 1;
  }

  #read(word: string, at: number): string {
    const shared = this.#records[at] ?? 0;
    const suffix = (shared >> 4) & 7;
    let between = '';
    for (let i = at + 1; i < this.#end(at); i++) {
      const letter = (this.#records[i] ?? 0) & 127;
      if (letter > 0) between += String.fromCharCode(letter);
    }
    return word.slice(0, shared & 15) + between + word.slice(word.length - suffix);
  }
}
