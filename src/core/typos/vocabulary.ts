import { isNear } from '../text/distance';
import { list } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import type { DoubtfulWords } from './doubtful-words';
import { hashOf, SHORTEST_NEAR, type HashedWords } from './hashed-words';
import type { KnownWords } from './known-words';
import { plainWord } from './spelling';
import { wordList } from './word-list';

/** Front matter that holds tags and names. */
const NAMING_KEYS = wordList(`tags categories keywords speaker speakers author authors presenter presenters`);

/** A word that so many notes share is theirs. */
const SHARED_BY = 3;

/** What one note adds. */
interface Share {
  readonly words: readonly string[];
  readonly named: readonly string[];
}

/**
 * The words that the notes of a workspace use though no list knows them. Each note adds its own and takes them away
 * again when it changes, so that a keystroke costs what the note costs.
 */
export class Vocabulary implements KnownWords {
  readonly #shares = new Map<string, Share>();
  readonly #words = new Counts();
  readonly #named = new Counts();
  /** Own words by first letter and length. */
  readonly #drawers = new Map<string, Set<string>>();
  #neverFlagged: ReadonlySet<string> = new Set();

  readonly #doubtful: DoubtfulWords;

  constructor(doubtful: DoubtfulWords) {
    this.#doubtful = doubtful;
  }

  /** Learns a note, or learns it again. */
  update(path: string, note: Note, text: string): void {
    const before = this.#shares.get(path);
    const { doubtful, names } = this.#doubtful.read(text, note);
    const words = [...new Set(doubtful.map(({ plain }) => plain))];
    const named = [...new Set([...names, ...namesIn(note)])];
    this.#shares.set(path, { words, named });
    for (const word of words) this.#words.add(word);
    for (const word of named) this.#named.add(word);
    if (before) this.#forget(before);
    for (const word of [...words, ...named]) this.#putAway(word);
  }

  remove(path: string): void {
    const share = this.#shares.get(path);
    this.#shares.delete(path);
    if (share) this.#forget(share);
  }

  /** Replaces the words that the user or the workspace never wants flagged. */
  neverFlag(words: Iterable<string>): void {
    this.#neverFlagged = new Set(Array.from(words, plainWord));
  }

  isOwn(plain: string): boolean {
    return this.#neverFlagged.has(plain) || this.#named.of(plain) > 0;
  }

  isShared(plain: string): boolean {
    return this.#words.of(plain) >= SHARED_BY;
  }

  /** Of several words of a length the first, as they are sorted, whatever note was read first. */
  nearTo(plain: string): string | undefined {
    if (plain.length < SHORTEST_NEAR) return undefined;
    for (const length of [plain.length, plain.length + 1, plain.length - 1]) {
      let first: string | undefined;
      for (const word of this.#drawers.get(`${plain.charAt(0)}${length}`) ?? [])
        if (word !== plain && (first === undefined || word < first) && isNear(word, plain, 1)) first = word;
      if (first !== undefined) return first;
    }
    return undefined;
  }

  /** What a window that is opened later needs to judge a word as this one does. */
  hashed(): HashedWords {
    const shared = this.#words.withAtLeast(SHARED_BY);
    const named = this.#named.withAtLeast(1);
    const letters = new Set([...shared, ...named].flatMap((word) => word.split('')));
    return { letters: [...letters].join(''), shared: shared.map(hashOf), named: named.map(hashOf) };
  }

  #forget({ words, named }: Share): void {
    for (const word of words) this.#words.take(word);
    for (const word of named) this.#named.take(word);
    for (const word of [...words, ...named]) this.#putAway(word);
  }

  /** Files a word under its first letter while it is the workspace's own. */
  #putAway(word: string): void {
    if (word.length < SHORTEST_NEAR - 1) return;
    const key = `${word.charAt(0)}${word.length}`;
    const drawer = this.#drawers.get(key);
    if (this.isShared(word) || this.#named.of(word) > 0) {
      if (drawer) drawer.add(word);
      else this.#drawers.set(key, new Set([word]));
    } else drawer?.delete(word);
  }
}

/** How many notes hold a word. */
class Counts {
  readonly #counts = new Map<string, number>();

  of(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  withAtLeast(notes: number): string[] {
    return [...this.#counts].flatMap(([word, count]) => (count >= notes ? [word] : []));
  }

  add(word: string): void {
    this.#counts.set(word, this.of(word) + 1);
  }

  take(word: string): void {
    const count = this.of(word) - 1;
    if (count > 0) this.#counts.set(word, count);
    else this.#counts.delete(word);
  }
}

function namesIn({ frontMatter }: Note): string[] {
  if (!frontMatter) return [];
  return NAMING_KEYS.flatMap((key) => list(frontMatter, key))
    .flatMap((item) => item.split(/[^\p{L}\p{M}'’]+/u))
    .map(plainWord)
    .filter((word) => word.length > 2);
}
