import type { InlineFact } from './body/markdown';

const nowhere = (): boolean => false;

/** Tells whether an offset of an inline text lies in a code span, link, image or address. */
export function coverage(facts: readonly InlineFact[]): (at: number) => boolean {
  if (facts.length === 0) return nowhere;
  const spans = facts.flatMap(({ kind, span }) => (kind === 'html' ? [] : [span]));
  spans.sort((a, b) => a.start - b.start);
  // How far those reach that begin up to a place: a picture in a link ends before the link does.
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at < (ends[low - 1] ?? 0);
  };
}
