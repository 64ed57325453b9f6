/** What was answered to the questions of a rendering, so that it can be told whether it would be the same again. */
export class Answers {
  readonly #asked = new Map<string, { readonly ask: () => unknown; readonly answer: string }>();

  /** Asks, and remembers the answer. */
  note<T>(question: string, ask: () => T): T {
    const answer = ask();
    if (!this.#asked.has(question)) this.#asked.set(question, { ask, answer: written(answer) });
    return answer;
  }

  /** Whether one of the questions has another answer now. */
  haveChanged(): boolean {
    return [...this.#asked.values()].some(({ ask, answer }) => written(ask()) !== answer);
  }
}

function written(answer: unknown): string {
  return answer === undefined ? '' : JSON.stringify(answer);
}
