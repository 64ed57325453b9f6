/**
 * Waits for something that has no deadline: a machine may be as slow as it likes. What has not moved for long is
 * given up.
 */
export class Patience {
  #moved = Date.now();

  /** @param {number} limit milliseconds without a sign of life */
  constructor(limit) {
    this.limit = limit;
  }

  /** Something has moved. */
  moved() {
    this.#moved = Date.now();
  }

  /**
   * @param {AbortSignal} signal that nobody waits any longer
   * @returns {Promise<void>} when nothing has moved for the limit; never once the signal is aborted
   */
  exhausted(signal) {
    return new Promise((resolve) => {
      const timer = setInterval(() => {
        if (Date.now() - this.#moved < this.limit) return;
        clearInterval(timer);
        resolve();
      }, 1000);
      timer.unref();
      signal.addEventListener('abort', () => clearInterval(timer));
    });
  }
}
