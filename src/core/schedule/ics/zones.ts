import { sentence } from '../../language/sentence';
import ICAL from 'ical.js';
import type { ScheduleProblem } from '../schedule';
import { atVenue, zoneNamed } from '../time/zone';
import { MINUTE, parseMoment, type Moment } from '../time/moment';
import { partsNamed, type CalendarPart } from './components';
import { textOf, type Property } from './property';

/** What the zones of one calendar mean. */
export class CalendarZones {
  readonly problems: ScheduleProblem[] = [];
  readonly #definitions: ReadonlyMap<string, CalendarPart>;
  readonly #read = new Map<string, (clock: number) => Moment>();
  /** How often each known zone was named. */
  readonly #uses = new Map<string, number>();

  constructor(calendar: CalendarPart) {
    this.#definitions = new Map(
      partsNamed(calendar, 'VTIMEZONE').flatMap((part) => {
        const id = textOf(part, 'TZID');
        return id === undefined ? [] : [[id, part] as const];
      }),
    );
  }

  /** The zone that most times name. */
  get usual(): string | undefined {
    return [...this.#uses].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  }

  /** The zone of the only definition. */
  get defined(): string | undefined {
    const [only, second] = this.#definitions;
    return only === undefined || second !== undefined ? undefined : this.#nameOf(only[0]);
  }

  /** @returns undefined when it is no time */
  moment(raw: string, property: Property): Moment | undefined {
    const moment = parseMoment(raw);
    const zone = property.params['tzid'];
    if (moment?.offset !== undefined || moment === undefined || zone === undefined) return moment;
    return this.#reader(zone, property.line)(moment.ms);
  }

  #nameOf(id: string): string | undefined {
    const definition = this.#definitions.get(id);
    const location = definition && textOf(definition, 'X-LIC-LOCATION');
    return zoneNamed(id) ?? (location === undefined ? undefined : zoneNamed(location));
  }

  #reader(id: string, line: number): (clock: number) => Moment {
    const known = this.#read.get(id);
    const name = this.#nameOf(id);
    if (name !== undefined) this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
    if (known) return known;
    const reader =
      name === undefined
        ? this.#ownReader(id, line)
        : (clock: number) => atVenue({ ms: clock, offset: undefined }, name);
    this.#read.set(id, reader);
    return reader;
  }

  /** By the rules of the file itself. */
  #ownReader(id: string, line: number): (clock: number) => Moment {
    const definition = this.#definitions.get(id);
    const zone = definition && timezoneOf(definition, id);
    if (zone) {
      return (clock) => {
        const offset = Math.round(zone.utcOffset(toTime(clock)) / 60);
        return { ms: clock - offset * MINUTE, offset };
      };
    }
    this.problems.push({
      line,
      message: sentence(
        'The time zone “{0}” is not known; its times are taken as the time at the venue.',
        id,
      ),
    });
    return (clock) => ({ ms: clock, offset: undefined });
  }
}

/** Rules that are finished soon, as zones have them. */
const SOON =
  /^(?:FREQ=YEARLY|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)|BYMONTHDAY=(?:[1-9]|1\d|2[0-8])(?:,(?:[1-9]|1\d|2[0-8]))*|INTERVAL=1|WKST=\w\w|UNTIL=[\dTZ]+|COUNT=\d+)$/;

function timezoneOf(definition: CalendarPart, id: string): ICAL.Timezone | undefined {
  const rules = definition.parts.flatMap(({ lines }) => lines.filter(({ name }) => name === 'RRULE'));
  const isPlain = rules.every(({ text }) => {
    const parts = text
      .slice(text.indexOf(':') + 1)
      .trim()
      .toUpperCase()
      .split(';');
    return parts.includes('FREQ=YEARLY') && parts.every((part) => SOON.test(part));
  });
  if (!isPlain || definition.parts.length === 0 || definition.parts.length > 100) return undefined;
  const written = [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...definition.parts.flatMap(({ name, lines }) => [
      `BEGIN:${name}`,
      ...lines.map(({ text }) => text),
      `END:${name}`,
    ]),
    'END:VTIMEZONE',
  ];
  try {
    const component = new ICAL.Component(ICAL.parse(written.join('\r\n')) as unknown[]);
    const zone = new ICAL.Timezone({ component, tzid: id });
    zone.utcOffset(toTime(Date.UTC(2025, 0, 1)));
    return zone;
  } catch {
    return undefined;
  }
}

/** A clock's time for the library. */
export function toTime(clock: number): ICAL.Time {
  const date = new Date(clock);
  return new ICAL.Time(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      isDate: false,
    },
    ICAL.Timezone.localTimezone,
  );
}
