import type { Note } from '../../note/note';

/** In how many notes something stands; a changed note is counted anew, no other. */
export class NoteCounts {
  private readonly keys = new Map<string, readonly string[]>();
  private readonly counts = new Map<string, number>();

  /** @param keysOf what is counted of a note, each once */
  constructor(private readonly keysOf: (path: string, note: Note) => readonly string[]) {}

  /** @param note undefined: it is gone */
  put(path: string, note: Note | undefined): void {
    for (const key of this.keys.get(path) ?? []) this.add(key, -1);
    const keys = note ? this.keysOf(path, note) : [];
    for (const key of keys) this.add(key, 1);
    if (keys.length > 0) this.keys.set(path, keys);
    else this.keys.delete(path);
  }

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  private add(key: string, by: number): void {
    const count = this.of(key) + by;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }
}
