import type { Note } from '../../note/note';

/** Something that stands in notes; one for all of them, because thousands say the same. */
interface Count {
  readonly key: string;
  notes: number;
}

/** In how many notes something stands; a changed note is counted again, no other. */
export class NoteCounts {
  readonly #counts = new Map<string, Count>();
  readonly #ofNotes = new Map<string, readonly Count[]>();

  readonly #keysOf: (path: string, note: Note) => readonly string[];

  /** @param keysOf what is counted of a note, each once */
  constructor(keysOf: (path: string, note: Note) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  /** @param note undefined: it is gone */
  put(path: string, note: Note | undefined): void {
    const before = this.#ofNotes.get(path);
    const keys = note ? this.#keysOf(path, note) : [];
    if (keys.length > 0)
      this.#ofNotes.set(
        path,
        keys.map((key) => this.#add(key)),
      );
    else if (before) this.#ofNotes.delete(path);
    for (const count of before ?? []) if (--count.notes === 0) this.#counts.delete(count.key);
  }

  of(key: string): number {
    return this.#counts.get(key)?.notes ?? 0;
  }

  #add(key: string): Count {
    let count = this.#counts.get(key);
    if (!count) this.#counts.set(key, (count = { key, notes: 0 }));
    count.notes++;
    return count;
  }
}
