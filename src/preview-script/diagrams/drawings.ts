import type { Drawing, Sheet } from './painter';

/** Drawings of diagrams that are no longer on the page are kept up to this number: undo brings them back. */
const MOST = 300;

/** What has been drawn, by source and theme; the longest unused goes first. */
export class Drawings {
  readonly #drawings = new Map<string, Drawing>();

  get(sheet: Sheet): Drawing | undefined {
    const key = keyOf(sheet);
    const drawing = this.#drawings.get(key);
    if (drawing !== undefined) {
      this.#drawings.delete(key);
      this.#drawings.set(key, drawing);
    }
    return drawing;
  }

  has(sheet: Sheet): boolean {
    return this.#drawings.has(keyOf(sheet));
  }

  set(sheet: Sheet, drawing: Drawing): void {
    this.#drawings.set(keyOf(sheet), drawing);
  }

  /** @param shown how many diagrams are on the page; they all stay */
  forgetOld(shown: number): void {
    for (const key of this.#drawings.keys()) {
      if (this.#drawings.size <= MOST + shown) return;
      this.#drawings.delete(key);
    }
  }
}

/** One text for a source in a theme. */
export function keyOf({ source, theme }: Sheet): string {
  return `${theme}\n${source}`;
}
