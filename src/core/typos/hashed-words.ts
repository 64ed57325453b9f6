import type { KnownWords } from './known-words';
import { plainWord } from './spelling';

/**
 * The words that a workspace uses, without the words: whether one is among them can be asked, and no more. What is kept
 * for the next window lies outside of the notes' folder, where nothing of what they say belongs.
 */
export interface HashedWords {
  /** The letters of all words. */
  readonly letters: string;
  /** `hashOf` words that several notes use, and of tags and names. */
  readonly shared: readonly number[];
  readonly named: readonly number[];
}

/** Answers out of hashes what the vocabulary that they were made of would answer. */
export class WordsBefore implements KnownWords {
  readonly #letters: readonly string[];
  readonly #shared: ReadonlySet<number>;
  readonly #named: ReadonlySet<number>;
  readonly #neverFlagged: ReadonlySet<string>;

  /** @param neverFlagged as the author wrote them */
  constructor({ letters, shared, named }: HashedWords, neverFlagged: Iterable<string>) {
    // In the order of UTF-16, as words are compared.
    this.#letters = letters.split('').sort();
    this.#shared = new Set(shared);
    this.#named = new Set(named);
    this.#neverFlagged = new Set(Array.from(neverFlagged, plainWord));
  }

  isOwn(plain: string): boolean {
    return this.#neverFlagged.has(plain) || this.#named.has(hashOf(plain));
  }

  isShared(plain: string): boolean {
    return this.#shared.has(hashOf(plain));
  }

  /** Tries all words that are one slip away. */
  nearTo(plain: string): string | undefined {
    if (plain.length < SHORTEST_NEAR) return undefined;
    for (const ways of [this.#asLong(plain), this.#longer(plain), shorter(plain)]) {
      const [first] = [...new Set(ways)].filter((word) => word !== plain && this.#isHere(word)).sort();
      if (first !== undefined) return first;
    }
    return undefined;
  }

  #isHere(word: string): boolean {
    const hash = hashOf(word);
    return this.#shared.has(hash) || this.#named.has(hash);
  }

  *#asLong(plain: string): Iterable<string> {
    for (let at = 1; at < plain.length; at++) {
      const [before, letter, after] = [plain.slice(0, at), plain.charAt(at), plain.slice(at + 1)];
      for (const other of this.#letters) yield before + other + after;
      if (after !== '') yield before + after.charAt(0) + letter + after.slice(1);
    }
  }

  *#longer(plain: string): Iterable<string> {
    for (let at = 1; at <= plain.length; at++)
      for (const other of this.#letters) yield plain.slice(0, at) + other + plain.slice(at);
  }
}

function* shorter(plain: string): Iterable<string> {
  for (let at = 1; at < plain.length; at++) yield plain.slice(0, at) + plain.slice(at + 1);
}

/** A shorter word has too many neighbours. */
export const SHORTEST_NEAR = 5;

/** A whole number of 32 bits for a word; FNV-1a over its UTF-16. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
