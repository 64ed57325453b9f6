interface Asked {
  readonly ask: () => unknown;
  readonly answer: unknown;
  readonly isSame: (before: never, after: never) => boolean;
}

/** What was answered to the questions of a rendering, so that it can be told whether it would be the same again. */
export class RenderDependencies {
  readonly #asked = new Map<string, Asked>();

  /**
   * Asks, and remembers the answer.
   *
   * @param isSame compares two answers; those that are written the same if not said otherwise
   */
  note<T>(question: string, ask: () => T, isSame: (before: T, after: T) => boolean = areWrittenTheSame): T {
    const answer = ask();
    if (!this.#asked.has(question)) this.#asked.set(question, { ask, answer, isSame });
    return answer;
  }

  /** Whether one of the questions has another answer now. */
  haveChanged(): boolean {
    return [...this.#asked.values()].some(
      ({ ask, answer, isSame }) => !isSame(answer as never, ask() as never),
    );
  }
}

function areWrittenTheSame(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
