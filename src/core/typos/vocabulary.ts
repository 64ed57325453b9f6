import { list } from '../note/front-matter';
import type { Note } from '../note/note';
import type { DoubtfulWords } from './doubtful-words';
import { plainWord } from './spelling';

/** Front matter that holds tags and names. */
const NAMING_KEYS = [
  'tags',
  'categories',
  'speaker',
  'speakers',
  'author',
  'authors',
  'presenter',
  'presenters',
  'keywords',
];

/** What one note adds. */
interface Share {
  readonly words: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/**
 * The words that the notes of a workspace use though no list knows them. Each note adds its own and takes them away
 * again when it changes, so that a keystroke costs what the note costs.
 */
export class Vocabulary {
  readonly #doubtful: DoubtfulWords;
  readonly #shares = new Map<string, Share>();
  readonly #notes = new Map<string, number>();
  readonly #named = new Map<string, number>();
  #neverFlag: ReadonlySet<string> = new Set();

  constructor(doubtful: DoubtfulWords) {
    this.#doubtful = doubtful;
  }

  /** Learns a note, or learns it anew. */
  update(path: string, note: Note, text: string): void {
    this.remove(path);
    const words = new Set<string>();
    for (const { plain } of this.#doubtful.of(text, note)) words.add(plain);
    const named = new Set<string>();
    for (const key of NAMING_KEYS) {
      for (const item of list(note.frontMatter, key)) {
        for (const word of item.split(/[^\p{L}\p{M}'’]+/u)) if (word.length > 2) named.add(plainWord(word));
      }
    }
    this.#shares.set(path, { words, named });
    for (const word of words) this.#notes.set(word, (this.#notes.get(word) ?? 0) + 1);
    for (const word of named) this.#named.set(word, (this.#named.get(word) ?? 0) + 1);
  }

  remove(path: string): void {
    const share = this.#shares.get(path);
    if (!share) return;
    this.#shares.delete(path);
    for (const word of share.words) takeOne(this.#notes, word);
    for (const word of share.named) takeOne(this.#named, word);
  }

  /** Words that the user or the workspace never wants flagged. */
  neverFlag(words: Iterable<string>): void {
    this.#neverFlag = new Set([...words].map(plainWord));
  }

  /** Number of notes that use a word no list knows. */
  notesWith(plain: string): number {
    return this.#notes.get(plain) ?? 0;
  }

  /** Whether a word is a tag or the name of a speaker, or is never to be flagged. */
  isOwn(plain: string): boolean {
    return this.#neverFlag.has(plain) || this.#named.has(plain);
  }

  /** Words that the workspace spells so on purpose. */
  *own(): Iterable<string> {
    yield* this.#named.keys();
    for (const [word, notes] of this.#notes) if (notes >= 3) yield word;
  }
}

function takeOne(counts: Map<string, number>, word: string): void {
  const count = (counts.get(word) ?? 0) - 1;
  if (count > 0) counts.set(word, count);
  else counts.delete(word);
}
