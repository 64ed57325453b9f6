import { readNote } from '../note/read-note';
import { rereadNote } from '../note/reread';
import type { Note } from '../note/note';

/** From this length on, in UTF-16 units, a text that changes again is read by section; a smaller one at once. */
const BIG = 2000;

/** Reads texts into notes, those that change again by their sections. */
export class NoteReader {
  /** Texts as they were read, of files that have changed: they will again. */
  readonly #changed = new Map<string, string>();

  /** @param note as it was read last; undefined for one that is new */
  read(path: string, text: string, note: Note | undefined): Note {
    if (!note || text.length < BIG) {
      this.#changed.delete(path);
      return readNote(text);
    }
    const before = this.#changed.get(path);
    this.#changed.set(path, text);
    return before === undefined ? readNote(text) : rereadNote({ text: before, note }, text);
  }

  /** Forgets a file that is gone. */
  drop(path: string): void {
    this.#changed.delete(path);
  }
}
