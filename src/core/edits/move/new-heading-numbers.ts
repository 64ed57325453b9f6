import { headingNumbers, type HeadingNumber } from './heading-numbers';
import { isAscending } from './number-sequence';

/** Headings of a day's talks in their new order, as written. */
export interface HeadingOrder {
  readonly titles: readonly string[];
  /** Index of the one that gets another place; -1 when all stay where they are. */
  readonly moved: number;
  /** The headings of the day that it comes from, itself among them; undefined when it stays in its day, or is new. */
  readonly from?: readonly string[] | undefined;
  /** Whether it has a number among these already. */
  readonly isOwn: boolean;
  /**
   * New numbers for old ones, in the new order; NaN stands for one that the moved heading does not have.
   * @param at index of the moved heading, -1 for none
   */
  readonly renumber: (values: readonly number[], at: number) => readonly number[];
}

/**
 * The headings of a day with their numbers as the new order needs them, where the day numbers its talks; the moved one
 * takes over the day's style, and loses its number where the others have none.
 */
export function newHeadingNumbers({ titles, moved, from, isOwn, renumber }: HeadingOrder): readonly string[] {
  const others = titles.filter((_, at) => at !== moved);
  const numbers =
    isOwn || moved < 0 ? headingNumbers(titles) : headingNumbers(others).toSpliced(moved, 0, undefined);
  const written = titles[moved] ?? '';
  const own = numbers[moved] ?? (from && headingNumbers(from)[from.indexOf(written)]);
  const style = numbers.findLast((number, at) => number !== undefined && at !== moved);
  if (!style) return others.length > 0 && own && !isOwn ? titles.with(moved, own.rest) : titles;
  const pages = titles.flatMap((title, at) =>
    at === moved || numbers[at] ? [{ title, at, number: numbers[at] }] : [],
  );
  const place = pages.findIndex(({ at }) => at === moved);
  const values = pages.map(({ number }) => Number(number?.digits ?? NaN));
  // Where they are in no order, a new number among them would say none.
  if (moved >= 0 && !isAscending(values.filter((_, at) => at !== place))) return titles;
  const sequence = renumber(values, place);
  const result = [...titles];
  pages.forEach(({ title, at, number }, index) => {
    const value = sequence[index];
    if (value === undefined) return;
    const like = at === moved ? { ...style, rest: own?.rest ?? title } : number;
    if (like) result[at] = withValue(like, style, value);
  });
  return result;
}

function withValue({ lead, divider, rest }: HeadingNumber, { digits }: HeadingNumber, value: number): string {
  const width = digits.startsWith('0') ? digits.length : 1;
  return lead + String(value).padStart(width, '0') + divider + rest;
}
