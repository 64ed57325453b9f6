/** The talks of the days before and after one, in order. */
export interface Run<Talk> {
  readonly before: readonly Talk[];
  readonly after: readonly Talk[];
}

/**
 * The talks around a day in a conference whose numbers run on from one day to the next; undefined where each day counts
 * from the beginning.
 *
 * @param days their talks, in order
 * @param own index of the day
 * @param numbersOf the numbers of talks, each undefined where it has none
 */
export function runAround<Talk>(
  days: readonly (readonly Talk[])[],
  own: number,
  numbersOf: (talks: readonly Talk[]) => readonly (number | undefined)[],
): Run<Talk> | undefined {
  const numbers = numbersOf(days.flat());
  let end = 0;
  const numbered = days
    .map((talks) => numbers.slice(end, (end += talks.length)).filter((value) => value !== undefined))
    .filter(({ length }) => length > 0);
  // A number a day may be that of the day.
  if (own < 0 || numbered.length < 2 || numbered.every(({ length }) => length < 2)) return undefined;
  const runsOn = numbered.every(
    (values, at) => Math.min(...values) > Math.max(0, ...(numbered[at - 1] ?? [])),
  );
  return runsOn ? { before: days.slice(0, own).flat(), after: days.slice(own + 1).flat() } : undefined;
}

/** The highest number of the days before; undefined where there is none. */
export function lastNumber(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
