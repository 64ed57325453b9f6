import { sameness } from './same-word';
import type { Title } from './title';

/** Words of two titles that stand for one another, in the order of both. */
export interface Pair {
  /** Places of the first word of each, and how many words each has: `Argo CD` and `ArgoCD`. */
  readonly a: number;
  readonly b: number;
  readonly countA: number;
  readonly countB: number;
  readonly same: number;
}

/** How much words are the same, remembered for as long as one list is matched. */
export class SameWords {
  readonly #known = new Map<string, Map<string, number>>();

  of(a: string, b: string): number {
    if (a === b) return 1;
    let row = this.#known.get(a);
    if (!row) this.#known.set(a, (row = new Map<string, number>()));
    let found = row.get(b);
    if (found === undefined) row.set(b, (found = sameness(a, b)));
    return found;
  }
}

/** Pairs the words of two titles, keeping their order, so that what they share weighs most. */
export function align(a: Title, b: Title, weigh: (word: string) => number, same: SameWords): Pair[] {
  const height = a.words.length;
  const width = b.words.length + 1;
  const best = new Float64Array((height + 1) * width);
  const step = new Uint8Array((height + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = 1; i <= height; i++) {
    for (let j = 1; j < width; j++) {
      let value = at(i - 1, j);
      let way: number = UP;
      const offer = (score: number, by: number): void => {
        if (score > value) [value, way] = [score, by];
      };
      offer(at(i, j - 1), LEFT);
      const [one = '', other = ''] = [a.words[i - 1], b.words[j - 1]];
      const alike = likeness(a, i - 1, b, j - 1, same);
      if (alike > 0) offer(at(i - 1, j - 1) + alike * Math.min(weigh(one), weigh(other)), ONE);
      const before = a.words[i - 2];
      if (before !== undefined && before + one === other)
        offer(at(i - 2, j - 1) + Math.max(weigh(before), weigh(one)), JOINED_A);
      const beforeOther = b.words[j - 2];
      if (beforeOther !== undefined && beforeOther + other === one)
        offer(at(i - 1, j - 2) + Math.max(weigh(beforeOther), weigh(other)), JOINED_B);
      best[i * width + j] = value;
      step[i * width + j] = way;
    }
  }
  return walkBack(a, b, step, width, same);
}

const [UP, LEFT, ONE, JOINED_A, JOINED_B] = [0, 1, 2, 3, 4] as const;

function walkBack(a: Title, b: Title, step: Uint8Array, width: number, same: SameWords): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [a.words.length, b.words.length];
  while (i > 0 && j > 0) {
    const way = step[i * width + j];
    if (way === UP) i--;
    else if (way === LEFT) j--;
    else {
      const countA = way === JOINED_A ? 2 : 1;
      const countB = way === JOINED_B ? 2 : 1;
      i -= countA;
      j -= countB;
      pairs.push({ a: i, b: j, countA, countB, same: way === ONE ? likeness(a, i, b, j, same) : 1 });
    }
  }
  return pairs.reverse();
}

/** As words are the same; the last one before the dots stands for all that begin with it, the first one after for all that end. */
function likeness(a: Title, i: number, b: Title, j: number, same: SameWords): number {
  const [one = '', other = ''] = [a.words[i], b.words[j]];
  const alike = same.of(one, other);
  if (alike > 0) return alike;
  const isCut = (b.gaps[j + 1] ?? b.end) === 'cut';
  return isCut && other.length > 0 && one.startsWith(other) ? 0.95 : 0;
}
