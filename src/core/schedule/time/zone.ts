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
 * (`/mozilla.org/20050126_1/Europe/Berlin`), with a hyphen (`Europe-Brussels`), Windows' own
 * (`W. Europe Standard Time`, `(UTC+01:00) Amsterdam, Berlin`), with a
 * whole number of hours (`GMT+2`), or by a city alone.
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
  return found === undefined ? (offsetZone(name) ?? zoneOfCity(name)) : spelling(found);
}

/** `GMT+2`, `UTC+02:00`: the zone without summer time, whose own name counts the other way. */
function offsetZone(name: string): string | undefined {
  const found = /^\(?(?:UTC|GMT)\s?([+-])0?(\d{1,2})(?::?00)?\)?$/i.exec(name.replace('−', '-'));
  if (!found) return undefined;
  const zone = `Etc/GMT${found[1] === '+' ? '-' : '+'}${found[2] ?? ''}`;
  return found[2] === '0' ? 'UTC' : formatOf(zone) && zone;
}

/** The place that a zone is named after, in lower case: `new york` for `America/New_York`. */
export function cityOf(zone: string): string {
  return zone
    .slice(zone.lastIndexOf('/') + 1)
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** What a list of zones for people calls them: `(UTC+01:00) Amsterdam, Berlin, Rome`, `Berlin`. */
function zoneOfCity(name: string): string | undefined {
  const bare = name.replace(/^\((?:UTC|GMT)[^()]*\)\s*/i, '');
  const american = AMERICAN.get(bare.replace(/\s*\(US (?:&|and) Canada\)$/i, '').toLowerCase());
  if (american !== undefined) return american;
  const cities = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [cityOf(zone), zone]));
  for (const city of bare.split(',')) {
    const zone = cities.get(city.trim().toLowerCase());
    if (zone !== undefined) return zone;
  }
  return undefined;
}

const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['eastern time', 'America/New_York'],
  ['central time', 'America/Chicago'],
  ['mountain time', 'America/Denver'],
  ['pacific time', 'America/Los_Angeles'],
]);

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
function instantIn(zone: string, clock: number): number {
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
