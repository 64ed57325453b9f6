/** Time without a further change after which a burst has ended: a pause in typing, the end of a `git checkout`. */
const quiet = 120;

/**
 * Collects what changed until nothing has changed for a moment. The one place in the extension that waits for
 * the user to stop typing.
 */
export class Burst<T> {
  readonly #marked = new Map<string, T>();
  readonly #onEnd: (marked: T[]) => void;
  readonly #quiet: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onEnd gets each changed thing once
   * @param pause milliseconds, for what may wait longer than the rest
   */
  constructor(onEnd: (marked: T[]) => void, pause = quiet) {
    this.#onEnd = onEnd;
    this.#quiet = pause;
  }

  mark(key: string, value: T): void {
    this.#marked.set(key, value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.end();
    }, this.#quiet);
  }

  /** Does not wait any longer. */
  end(): void {
    clearTimeout(this.#timer);
    if (this.#marked.size === 0) return;
    const marked = [...this.#marked.values()];
    this.#marked.clear();
    this.#onEnd(marked);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#marked.clear();
  }
}
