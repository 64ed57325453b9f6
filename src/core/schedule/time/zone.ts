import { HOUR, MINUTE, type Moment } from './moment';
import { WINDOWS_ZONES } from './windows-zones';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // No zone that this machine knows.
  }
  if (formats.size < 1000) formats.set(zone, format);
  return format;
}

/**
 * The IANA name of a zone as calendars write it: an IANA name, with a vendor's prefix
 * (`/mozilla.org/20050126_1/Europe/Berlin`), with a hyphen (`Europe-Brussels`), or Windows' own
 * (`W. Europe Standard Time`).
 *
 * @returns undefined for a zone that nobody knows
 */
export function zoneNamed(words: string): string | undefined {
  const name = words.trim().replace(/^"|"$/g, '');
  if (name === '' || name.length > 100) return undefined;
  const windows = WINDOWS_ZONES.get(name.toLowerCase());
  if (windows !== undefined) return windows;
  const last = /(?:^|\/)((?:[A-Z][A-Za-z]+\/)?[A-Z][A-Za-z_]+\/[A-Z][\w+-]+)$/.exec(name)?.[1];
  const tries = [name, last, name.replace('-', '/'), name.replaceAll(' ', '_')];
  const found = tries.find(
    (each) => each !== undefined && !/^[+-]/.test(each) && formatOf(each) !== undefined,
  );
  return found === undefined ? undefined : spelling(found);
}

/** `europe/berlin` as the zone's own name has it, but `Asia/Calcutta` stays. */
function spelling(zone: string): string {
  const own = formatOf(zone)?.resolvedOptions().timeZone;
  return own !== undefined && own.toLowerCase() === zone.toLowerCase() ? own : zone;
}

/** Minutes east of UTC that clocks in a zone are at an instant; 0 in a zone that nobody knows. */
export function offsetAt(zone: string, ms: number): number {
  const format = formatOf(zone);
  if (!format) return 0;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const clock = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  );
  return Math.round((clock - Math.floor(ms / 1000) * 1000) / MINUTE);
}

/**
 * The instant at which clocks in a zone show a time. Of a time that they show twice it is the first; one that they
 * leave out is as much later as they jump.
 */
export function instantIn(zone: string, clock: number): number {
  const before = offsetAt(zone, clock - 12 * HOUR - offsetAt(zone, clock) * MINUTE);
  const first = clock - before * MINUTE;
  if (offsetAt(zone, first) === before) return first;
  const after = offsetAt(zone, clock + 12 * HOUR - before * MINUTE);
  const second = clock - after * MINUTE;
  return offsetAt(zone, second) === after ? second : first;
}

/** A moment at the venue: an instant where one can be told. */
export function atVenue({ ms, offset }: Moment, zone: string | undefined): Moment {
  if (zone === undefined) return { ms, offset };
  const instant = offset === undefined ? instantIn(zone, ms) : ms;
  return { ms: instant, offset: offsetAt(zone, instant) };
}

/** What the clocks at the venue show, as if it were UTC. */
export function clockOf({ ms, offset }: Moment): number {
  return offset === undefined ? ms : ms + offset * MINUTE;
}

/** `2025-04-01T10:30:00+01:00`, without an offset when the moment has none. */
export function writeMoment(moment: Moment): string {
  const clock = new Date(clockOf(moment)).toISOString().slice(0, 19);
  const { offset } = moment;
  if (offset === undefined) return clock;
  const minutes = Math.abs(offset);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
  return `${clock}${offset < 0 ? '-' : '+'}${digits}`;
}
