/** What is known of the words that the notes of a workspace use. All words as `plainWord` makes them. */
export interface KnownWords {
  /** Whether a word is a tag, the name of a speaker, or never to be flagged. */
  isOwn(plain: string): boolean;
  /** Whether several notes use a word. @throws NotKnownYet */
  isShared(plain: string): boolean;
  /** A word of this workspace that is one slip away from another; undefined when there is none. @throws NotKnownYet */
  nearTo(plain: string): string | undefined;
}

/** Nobody can tell before more is read. */
export class NotKnownYet extends Error {}

/** What is known while one note is read and no other: what it names, and which words are never to be flagged. */
export class WordsOfOneNote implements KnownWords {
  readonly #words: Pick<KnownWords, 'isOwn'>;

  /** @param words that have learnt the note */
  constructor(words: Pick<KnownWords, 'isOwn'>) {
    this.#words = words;
  }

  isOwn(plain: string): boolean {
    return this.#words.isOwn(plain);
  }

  isShared(): never {
    throw new NotKnownYet();
  }

  nearTo(): never {
    throw new NotKnownYet();
  }
}
