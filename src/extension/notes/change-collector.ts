/** Time without a further change after which a burst has ended: a pause in typing, the end of a `git checkout`. */
const QUIET = 120;

/** Time after which a burst is told of although it goes on: some programs never pause. Hands do. */
const PATIENCE = 5000;

/**
 * Collects what changed until nothing has changed for a moment, or until it has gone on for long. The one place in the
 * extension that waits for the user to stop typing.
 */
export class ChangeCollector<T> {
  readonly #marked = new Map<string, T>();
  readonly #onEnd: (marked: T[]) => void;
  readonly #quiet: number;
  readonly #longest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  /**
   * @param onEnd gets each changed thing once
   * @param pause milliseconds, for what may wait longer than the rest
   * @param longest milliseconds from the first change on
   */
  constructor(onEnd: (marked: T[]) => void, pause = QUIET, longest = PATIENCE) {
    this.#onEnd = onEnd;
    this.#quiet = pause;
    this.#longest = longest;
  }

  mark(key: string, value: T): void {
    const now = Date.now();
    if (this.#marked.size === 0) this.#latest = now + this.#longest;
    this.#marked.set(key, value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.end();
      },
      Math.max(0, Math.min(this.#quiet, this.#latest - now)),
    );
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
