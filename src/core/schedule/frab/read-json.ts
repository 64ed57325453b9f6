import type { DayDraft, ScheduleDraft, TalkDraft } from '../draft';
import {
  isObject,
  lineFinder,
  listAt,
  objectAt,
  objectsAt,
  wordsAt,
  type Json,
  type JsonObject,
} from '../json/json';
import type { LinkDraft } from '../words/links';
import { dayName, isoDate } from './days';
import { talkOf, type FrabEvent } from './event';

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
    for (const [room, events] of Object.entries(objectAt(day, 'rooms'))) {
      if (!Array.isArray(events)) continue;
      for (const event of (events as readonly Json[]).filter(isObject)) {
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

function eventOf(event: JsonObject, lineOf: ReturnType<typeof lineFinder>): FrabEvent {
  const guid = wordsAt(event, 'guid');
  const id = wordsAt(event, 'id');
  const title = wordsAt(event, 'title');
  return {
    guid,
    code: wordsAt(event, 'code'),
    id,
    title,
    subtitle: wordsAt(event, 'subtitle'),
    date: wordsAt(event, 'date'),
    start: wordsAt(event, 'start'),
    end: wordsAt(event, 'end'),
    duration: wordsAt(event, 'duration'),
    track: wordsAt(event, 'track') ?? wordsAt(objectAt(event, 'track'), 'name'),
    type: wordsAt(event, 'type'),
    state: wordsAt(event, 'state', 'status'),
    language: wordsAt(event, 'language'),
    abstract: wordsAt(event, 'abstract'),
    description: wordsAt(event, 'description'),
    url: wordsAt(event, 'url'),
    persons: personsOf(listAt(event, 'persons')),
    links: [...linksOf(event, 'links', false), ...linksOf(event, 'attachments', true)],
    line: () => lineOf(guid, title),
  };
}

/** People as an event names them, with the keys of each producer. */
export function personsOf(
  list: readonly Json[],
): { name: string | undefined; affiliation: string | undefined }[] {
  return list.map((person) =>
    typeof person === 'string'
      ? { name: person, affiliation: undefined }
      : {
          name: wordsAt(person, 'public_name', 'name', 'full_public_name', 'fullName', 'display_name'),
          affiliation: wordsAt(person, 'affiliation', 'organization', 'company'),
        },
  );
}

export function linksOf(event: JsonObject, key: string, isAttachment: boolean): LinkDraft[] {
  return listAt(event, key).map((link) =>
    typeof link === 'string'
      ? { url: link, isAttachment }
      : {
          url: wordsAt(link, 'url', 'href'),
          title: wordsAt(link, 'title', 'name'),
          type: wordsAt(link, 'type'),
          isAttachment,
        },
  );
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
