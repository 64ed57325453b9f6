import type { DayDraft, ScheduleDraft } from '../draft';
import { lineFinder, listAt, objectAt, objectsAt, wordsAt, type JsonObject } from '../json/json';
import { parseMoment } from '../time/moment';
import { dayName, isoDate } from './days';
import { talkOf } from './event';
import { eventOf, personsOf } from './event-fields';

/** Reads the second version of `schedule.json`: events in one list, days as spans of time. */
export function readScheduleV2(schedule: JsonObject, text: string): ScheduleDraft {
  const conference = objectAt(schedule, 'conference');
  const base = wordsAt(schedule, 'base_url') ?? wordsAt(conference, 'base_url', 'url');
  const tracks = namesOf(objectsAt(conference, 'tracks'));
  const rooms = namesOf(objectsAt(conference, 'rooms'));
  const spans = daySpans(objectsAt(conference, 'days'));
  const lineOf = lineFinder(text);
  const talks = objectsAt(schedule, 'events').map((event) => {
    const talk = talkOf(
      {
        ...eventOf(event, lineOf),
        // A moment, where the first version has a date beside a time of day.
        date: wordsAt(event, 'start', 'date'),
        start: undefined,
        room: nameOf(event, 'room', rooms),
        track: nameOf(event, 'track', tracks),
        persons: personsOf([...listAt(event, 'participants'), ...listAt(event, 'persons')]),
      },
      undefined,
      base,
    );
    const at = talk.start?.ms ?? Number.NaN;
    return { ...talk, day: spans.find((day) => day.from <= at && at < day.to)?.date };
  });
  return {
    title: wordsAt(conference, 'title', 'acronym') ?? '',
    zone: wordsAt(conference, 'time_zone_name'),
    days: spans.length === 0 ? undefined : spans.map(({ date, name }) => ({ date, name })),
    talks,
    problems: [],
  };
}

interface DaySpan extends DayDraft {
  readonly from: number;
  readonly to: number;
}

/** Each day lasts until the next one begins. */
function daySpans(days: readonly JsonObject[]): DaySpan[] {
  const found = days.flatMap((day, index): DaySpan[] => {
    const date = isoDate(wordsAt(day, 'date', 'start'));
    if (date === undefined) return [];
    const [start, end] = [wordsAt(day, 'start', 'day_start'), wordsAt(day, 'end', 'day_end')];
    const from = start === undefined ? undefined : parseMoment(start)?.ms;
    const to = end === undefined ? undefined : parseMoment(end)?.ms;
    const name = dayName(wordsAt(day, 'name', 'title'), wordsAt(day, 'index') ?? String(index + 1));
    return [{ date, name, from: from ?? Number.NaN, to: to ?? Number.NaN }];
  });
  return found.map((day, index) => ({ ...day, to: Math.max(day.to, found[index + 1]?.from ?? day.to) }));
}

/** Names of rooms and tracks by everything that events may call them. */
function namesOf(list: readonly JsonObject[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const each of list) {
    const name = wordsAt(each, 'name', 'title');
    if (name === undefined) continue;
    for (const key of ['slug', 'guid', 'id', 'code']) {
      const own = wordsAt(each, key);
      if (own !== undefined) names.set(own, name);
    }
  }
  return names;
}

function nameOf(event: JsonObject, key: string, names: ReadonlyMap<string, string>): string | undefined {
  const value = event[key];
  if (typeof value === 'string' || typeof value === 'number')
    return names.get(String(value)) ?? String(value);
  const own = objectAt(event, key);
  const id = wordsAt(own, 'slug', 'guid', 'id', 'code');
  return wordsAt(own, 'name', 'title') ?? (id === undefined ? undefined : (names.get(id) ?? id));
}
