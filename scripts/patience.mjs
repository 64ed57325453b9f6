/**
 * Waits for something that has no deadline: a machine may be as slow as it likes. What has not moved for long is
 * given up.
 */
export class Patience {
  #moved = Date.now();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  /** @param {number} limit milliseconds without a sign of life */
  constructor(limit) {
    this.limit = limit;
  }

  /** Something has moved. */
  moved() {
    this.#moved = Date.now();
  }

  /** @returns {Promise<void>} when nothing has moved for the limit; never once this has ended */
  exhausted() {
    return new Promise((resolve) => {
      this.#timer = setInterval(() => {
        if (Date.now() - this.#moved >= this.limit) resolve();
      }, 1000);
      this.#timer.unref();
    });
  }

  /** Nobody waits any longer. */
  end() {
    clearInterval(this.#timer);
  }
}
