import type { Title } from './title';
import type { Weights } from './weights';

/** Looks up which titles of a list share words with another, without comparing all of them. */
export class TitleLookup {
  readonly #byWord = new Map<string, number[]>();
  /** Words of the list by what is left of them without one letter, so that a slip finds them. */
  readonly #byRest = new Map<string, Set<string>>();

  readonly #weights: Weights;

  constructor(titles: readonly Title[], weights: Weights) {
    this.#weights = weights;
    titles.forEach(({ words }, index) => {
      const own = new Set<string>();
      words.forEach((word, at) => {
        own.add(word);
        const next = words[at + 1];
        if (next !== undefined) own.add(word + next);
      });
      for (const word of own) {
        const found = this.#byWord.get(word);
        if (found) found.push(index);
        else this.#byWord.set(word, [index]);
      }
      for (const word of new Set(words)) this.#keepRests(word);
    });
  }

  /** Indexes of the titles that share most with this one, best first. */
  like({ words }: Title, most: number): number[] {
    const sums = new Map<number, number>();
    const add = (word: string, weight: number): void => {
      for (const index of this.#byWord.get(word) ?? []) sums.set(index, (sums.get(index) ?? 0) + weight);
    };
    words.forEach((word, at) => {
      if (this.#weights.of(word) > 0.2) {
        const weight = this.#weights.of(word);
        add(word, weight);
        for (const other of this.#near(word))
          if (other !== word) add(other, 0.8 * Math.min(weight, this.#weights.of(other)));
      }
      const next = words[at + 1];
      // Two words here, one there.
      if (next !== undefined && this.#weights.count(word + next) > 0) add(word + next, 1);
    });
    if (sums.size === 0) for (const word of words) add(word, this.#weights.of(word));
    return [...sums]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([index]) => index);
  }

  #near(word: string): Iterable<string> {
    if (word.length < 4 || /\d/.test(word)) return [];
    const found = new Set<string>();
    for (const rest of rests(word)) {
      for (const other of this.#byRest.get(rest) ?? []) found.add(other);
    }
    return found;
  }

  #keepRests(word: string): void {
    if (word.length < 4 || word.length > 30 || /\d/.test(word)) return;
    for (const rest of rests(word)) {
      const found = this.#byRest.get(rest);
      if (found) found.add(word);
      else this.#byRest.set(rest, new Set([word]));
    }
  }
}

/** The word, the word without each of its letters, and its beginning, which its other forms share. */
function rests(word: string): string[] {
  const found = [word];
  for (let at = 0; at < word.length && at < 30; at++) found.push(word.slice(0, at) + word.slice(at + 1));
  if (word.length >= 6) found.push(`${word.slice(0, Math.max(5, word.length - 3))}*`, `${word.slice(0, 5)}*`);
  return found;
}
