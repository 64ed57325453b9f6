/**
 * Work that is done when it is asked for the first time, and whose result everybody gets. A failure is forgotten: who
 * asks next tries again.
 */
export class Once<T> {
  readonly #work: () => Promise<T>;
  #result: Promise<T> | undefined;

  constructor(work: () => Promise<T>) {
    this.#work = work;
  }

  /** Whether somebody has asked, and it has not failed. */
  get hasBegun(): boolean {
    return this.#result !== undefined;
  }

  get(): Promise<T> {
    this.#result ??= this.#begin();
    return this.#result;
  }

  #begin(): Promise<T> {
    const result = this.#work();
    result.catch(() => {
      if (this.#result === result) this.#result = undefined;
    });
    return result;
  }
}
