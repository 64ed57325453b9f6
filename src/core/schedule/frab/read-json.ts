import type { DayDraft, ScheduleDraft, TalkDraft } from '../draft';
import { isObject, lineFinder, objectAt, objectsAt, wordsAt, type Json, type JsonObject } from '../json/json';
import { dayName, isoDate } from './days';
import { talkOf } from './event';
import { eventOf } from './event-fields';

/** Reads `schedule.json` of frab, pretalx and FOSDEM: days that hold rooms that hold events. */
export function readFrabJson(schedule: JsonObject, text: string): ScheduleDraft {
  const conference = objectAt(schedule, 'conference');
  const base = wordsAt(schedule, 'base_url') ?? wordsAt(conference, 'base_url', 'url');
  const rooms = roomNames(objectsAt(conference, 'rooms'));
  const lineOf = lineFinder(text);
  const days: DayDraft[] = [];
  const talks: TalkDraft[] = [];
  objectsAt(conference, 'days').forEach((day, index) => {
    const date = isoDate(wordsAt(day, 'date'));
    if (date !== undefined)
      days.push({
        date,
        name: dayName(wordsAt(day, 'name', 'title'), wordsAt(day, 'index') ?? String(index + 1)),
      });
    const change = /T(\d{2}:\d{2})/.exec(wordsAt(day, 'day_start') ?? '')?.[1];
    for (const [room, events] of roomsOf(day)) {
      for (const event of events) {
        talks.push(
          talkOf({ ...eventOf(event, lineOf), room: nameOfRoom(event, room, rooms) }, { date, change }, base),
        );
      }
    }
  });
  return {
    title: wordsAt(conference, 'title', 'acronym') ?? '',
    zone: wordsAt(conference, 'time_zone_name'),
    days,
    talks,
    problems: [],
  };
}

/** Events by room: under the room's name, or in a list of rooms that name themselves. */
function roomsOf(day: JsonObject): (readonly [string, readonly JsonObject[]])[] {
  const named = Object.entries(objectAt(day, 'rooms')).map(
    ([room, events]) =>
      [room, Array.isArray(events) ? (events as readonly Json[]).filter(isObject) : []] as const,
  );
  const listed = objectsAt(day, 'rooms').map(
    (room) => [wordsAt(room, 'name') ?? '', objectsAt(room, 'events')] as const,
  );
  return [...named, ...listed];
}

/** What people call a room where `name` is a slug and `description` its name with dots and spaces. */
function roomNames(rooms: readonly JsonObject[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const room of rooms) {
    const [name, description] = [wordsAt(room, 'name'), wordsAt(room, 'description')];
    if (name === undefined || description === undefined || !/^[a-z\d_-]+$/.test(name)) continue;
    const isSame = letters(description).startsWith(letters(name));
    if (isSame && description.length < 80) names.set(name, description);
  }
  return names;
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function nameOfRoom(event: JsonObject, key: string, names: ReadonlyMap<string, string>): string {
  const own = wordsAt(event, 'room') ?? wordsAt(objectAt(event, 'room'), 'name') ?? key;
  return names.get(own) ?? own;
}
