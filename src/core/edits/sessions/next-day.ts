import { dayOfHeading } from '../../conference/headings/day-name';
import type { Conference } from '../../conference/model';

const WEEKDAYS = [
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
];

/** Nobody names a day in more words; what is longer is not looked at. */
const LONGEST = 200;

/** A name for the next day: the number, weekday or date after the last one's. */
export function nextDayName({ days }: Pick<Conference, 'days'>): string {
  // Days of which only the whole is told are sessions without a day.
  const names = days.flatMap(({ name, sessions }) =>
    name === '' ? sessions.map(({ title }) => title).filter((title) => dayNamed(title)) : [name],
  );
  for (const name of names.toReversed()) {
    const next = after(name);
    if (next !== undefined) return next;
  }
  return `Day ${String(names.length + 1)}`;
}

function dayNamed(name: string): ReturnType<typeof dayOfHeading> {
  return name.length > LONGEST ? undefined : dayOfHeading(name);
}

function after(name: string): string | undefined {
  const day = dayNamed(name);
  if (!day) return undefined;
  const { kind, order, words, before } = day;
  if (kind === 'number') {
    const digits = order < 0 ? /[-–−]?\s?\d+/ : /\d+/;
    return digits.test(words) ? `${before}${words.replace(digits, String(order + 1))}`.trim() : undefined;
  }
  if (kind === 'weekday') return nextWeekday(words.trim());
  const date = /^\s*(\d{4}-\d{2}-\d{2})\s*$/.exec(name)?.[1];
  const time = date === undefined ? NaN : Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function nextWeekday(word: string): string | undefined {
  for (const names of WEEKDAYS) {
    const at = names.findIndex((name) => name.toLowerCase() === word.toLowerCase());
    if (at >= 0) return names[(at + 1) % 7];
  }
  return undefined;
}
