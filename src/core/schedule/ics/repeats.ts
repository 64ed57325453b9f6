import ICAL from 'ical.js';
import { clockTime } from '../time/moment';
import { toTime } from './zones';

/** So many times is something repeated at most; no conference needs more. */
const MOST = 100;

/** Days and weeks: rules that cannot search for a date for ever. */
const PLAIN =
  /^(?:FREQ=(?:DAILY|WEEKLY)|INTERVAL=[1-9]\d{0,2}|COUNT=\d{1,6}|UNTIL=\d{8}(?:T\d{6}Z?)?|BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*|WKST=(?:MO|TU|WE|TH|FR|SA|SU))$/;

/**
 * The clock's times at which something is repeated, the first one included.
 *
 * @param rule the words of an RRULE
 * @returns undefined for rules by month or year, or of no sense
 */
export function repeatsOf(rule: string, first: number): { times: number[]; isCut: boolean } | undefined {
  const parts = rule
    .trim()
    .toUpperCase()
    .split(';')
    .filter((part) => part !== '');
  if (!parts.some((part) => part.startsWith('FREQ=')) || !parts.every((part) => PLAIN.test(part)))
    return undefined;
  try {
    const next = ICAL.Recur.fromString(parts.join(';')).iterator(toTime(first));
    const times: number[] = [];
    for (let time = next.next() as ICAL.Time | null; time; time = next.next() as ICAL.Time | null) {
      if (times.length === MOST) return { times, isCut: true };
      const { year, month, day, hour, minute, second } = time;
      const clock = clockTime(year, month, day, hour, minute, second);
      if (clock === undefined) break;
      times.push(clock);
    }
    return { times, isCut: false };
  } catch {
    return undefined;
  }
}
