import type { DayName } from './headings/day-name';

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Numbers in names count as numbers: 2 before 10. Case does not matter. */
export function byName(a: string, b: string): number {
  return natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Days in the order of the conference; weekdays begin after the longest gap, so that Sunday may come first. */
export function sortDays<T extends { readonly day: DayName; readonly place: string }>(
  days: readonly T[],
): T[] {
  const kinds = new Set(days.map(({ day }) => day.kind));
  const [kind] = kinds;
  if (kinds.size !== 1) return days.toSorted((a, b) => byName(a.place, b.place));
  const first = kind === 'weekday' ? firstWeekday(days.map(({ day }) => day.order)) : 0;
  const rank = (day: DayName): number => (kind === 'weekday' ? (day.order - first + 7) % 7 : day.order);
  return days.toSorted((a, b) => rank(a.day) - rank(b.day) || byName(a.place, b.place));
}

function firstWeekday(days: readonly number[]): number {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  let first = sorted[0] ?? 1;
  let longest = 0;
  sorted.forEach((day, index) => {
    const before = sorted[(index + sorted.length - 1) % sorted.length] ?? day;
    const gap = (day - before + 7) % 7 || 7;
    if (gap > longest) [longest, first] = [gap, day];
  });
  return first;
}
