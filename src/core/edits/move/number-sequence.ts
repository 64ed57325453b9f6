/**
 * The numbers of pages of which one gets another place: they are dealt out again where no two are the same, so that
 * there are no new ones; else as few change as can be.
 *
 * @param values in the new order
 * @param at index of the moved page
 */
export function reorderedNumbers(values: readonly number[], at: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return isAscending(sorted) && !sorted.includes(NaN) ? sorted : insertedNumbers(values, at);
}

/**
 * Numbers for pages in a new order, as few changed as can be: the moved one gets a number between its neighbours, and
 * those after it move on where there is none between.
 *
 * @param values in the new order, that of the moved page left out of account
 * @param at index of the moved page
 */
export function insertedNumbers(values: readonly number[], at: number): number[] {
  const numbers = [...values];
  const before = numbers[at - 1];
  const after = numbers[at + 1];
  const step = stepOf(values.filter((_, index) => index !== at));
  numbers[at] = between(before, after, step);
  for (let index = at + 1; index < numbers.length; index++) {
    const above = numbers[index - 1] ?? 0;
    if ((numbers[index] ?? 0) > above) break;
    numbers[index] = above + step;
  }
  return numbers;
}

function between(before: number | undefined, after: number | undefined, step: number): number {
  if (before === undefined) return after === undefined ? 1 : after - step >= 1 ? after - step : after;
  if (after === undefined || after <= before + 1) return before + step;
  return after - before > step ? before + step : Math.floor((before + after) / 2);
}

/**
 * Numbers without gaps and duplicates, from the lowest on, in the steps that all of them have.
 *
 * @param previous the last number of the day before, where numbers run on from it
 */
export function closedNumbers(values: readonly number[], previous?: number): number[] {
  if (values.length === 0) return [];
  const step = stepOf(values);
  const first = Math.min(...values);
  // A low first number is what a gap has left; a high one goes on from another day's.
  const own = first <= 1 || step > 1 || first > values.length ? first : 1;
  const start = previous === undefined ? own : previous + step;
  return values.map((_, index) => start + index * step);
}

/** 10 for 10, 20, 30: what all numbers can be divided by, from 5 on; else 1. */
function stepOf(values: readonly number[]): number {
  const steps = [100, 10, 5].filter((step) => values.every((value) => value % step === 0));
  return values.length > 1 && values.some((value) => value !== 0) ? (steps[0] ?? 1) : 1;
}

/** Whether numbers are in order and no two are the same. */
export function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
}
