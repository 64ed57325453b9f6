/**
 * A time as a file has it. With an offset it is an instant; without one it is what the clocks at the venue show
 * (floating).
 */
export interface Moment {
  /** Milliseconds since 1970: of the instant, or of the clock's time as if it were UTC. */
  readonly ms: number;
  /** Minutes east of UTC; undefined for a floating time. */
  readonly offset: number | undefined;
}

const DATE_TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Reads ISO 8601, extended (`2025-04-01T10:30:00+01:00`) or basic (`20250401T103000Z`); a date alone is its midnight.
 *
 * @returns undefined for anything else, and for dates that are not in the calendar
 */
export function parseMoment(text: string): Moment | undefined {
  const found = DATE_TIME.exec(text.trim());
  if (!found) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = found;
  const at = clockTime(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  if (at === undefined) return undefined;
  if (zone === undefined) return { ms: at, offset: undefined };
  const offset = parseOffset(zone);
  return { ms: at - offset * MINUTE, offset };
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The clock's time as if it were UTC; undefined when no calendar or clock shows it. */
export function clockTime(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | undefined {
  if (year < 1900 || year > 2200 || hour > 24 || minute > 59 || second > 60) return undefined;
  const date = Date.UTC(year, month - 1, day);
  if (new Date(date).getUTCMonth() !== month - 1 || day < 1) return undefined;
  const at = date + hour * HOUR + minute * MINUTE + Math.min(second, 59) * 1000;
  return hour === 24 && at > date + DAY ? undefined : at;
}

/** Minutes east of UTC of `Z`, `+01`, `+0100`, `-05:30`. */
function parseOffset(words: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(words);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}

/**
 * Minutes of a duration as schedules write it: `0:30`, `01:30`, `01:30:00`, `90`, `PT1H30M`.
 *
 * @returns undefined for anything else
 */
export function parseMinutes(words: string): number | undefined {
  const text = words.trim();
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  if (/^\d{1,5}(?:\.\d+)?$/.test(text)) return Math.round(Number(text));
  const iso = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i.exec(
    text,
  );
  if (!iso || text.length < 3) return undefined;
  const [, weeks, days, hours, minutes, seconds] = iso.map((part: string | undefined) => Number(part ?? 0));
  return (
    (weeks ?? 0) * 10_080 +
    (days ?? 0) * 1440 +
    (hours ?? 0) * 60 +
    (minutes ?? 0) +
    Math.round((seconds ?? 0) / 60)
  );
}
