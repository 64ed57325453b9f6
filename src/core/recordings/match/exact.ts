import type { Pair } from './align';
import type { Title } from './title';

/**
 * A talk's title is all of the list's but labels and speakers, what was left of it before the dots, or its part before
 * the subtitle.
 */
export type Exactness = 'whole' | 'cut' | 'head';

/** A word that few titles of a list have; a title without one is the same as many. */
const RARE = 0.75;

/** So much several words have to tell that are not rare. */
const SEVERAL = 1.6;

/** How much of the list's title the talk's is, word by word. */
export function exactness(
  talk: Title,
  entry: Title,
  pairs: readonly Pair[],
  {
    weigh,
    isLabel,
  }: { readonly weigh: (word: string) => number; readonly isLabel: (word: string) => boolean },
): Exactness | undefined {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return undefined;
  const told = pairs.map(({ b }) => weigh(entry.words[b] ?? ''));
  if (Math.max(...told) < RARE && told.reduce((sum, one) => sum + one, 0) < SEVERAL) return undefined;
  const isFlush = pairs.every(({ a, b, countA, countB, same }, at) => {
    const next = pairs[at + 1];
    return same >= 0.93 && (!next || (next.a === a + countA && next.b === b + countB));
  });
  if (!isFlush || !talk.words.slice(0, first.a).every(isLabel)) return undefined;
  const before = entry.words.slice(0, first.b);
  if (entry.gaps[first.b] === '' && !before.every((word) => isLabel(word) || /^\d+$/.test(word)))
    return undefined;
  const end = last.b + last.countB;
  const gap = end < entry.words.length ? (entry.gaps[end] ?? '') : entry.end;
  if (gap === 'cut') return 'cut';
  if (last.a + last.countA < talk.words.length) return undefined;
  if (gap === 'clause') return 'head';
  return end === entry.words.length || gap !== '' ? 'whole' : undefined;
}
