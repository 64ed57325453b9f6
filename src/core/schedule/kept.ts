import { isObject, listAt, objectsAt, wordsAt, type Json, type JsonObject } from './json/json';
import type { Schedule, ScheduleDay, ScheduleFormat, Talk } from './schedule';

/** What a conference remembers of its schedule between two imports. */
export interface KeptSchedule {
  readonly schedule: Schedule;
  /** The notes that an import has made: paths relative to the root, by the talk's id. */
  readonly imported: ReadonlyMap<string, string>;
}

/** Where the schedule of a conference is kept, relative to the root; a Hugo site's own folder, not its content. */
export function keptPath(conferencePath: string): string {
  const folder = conferencePath.replace(/(?:^|\/)content$/, '');
  return `${folder === '' ? '' : `${folder}/`}.conference-notes/schedule.json`;
}

/** The text of the file: keys and talks in the same order whenever the schedule is the same, a line a fact. */
export function writeKept({ schedule, imported }: KeptSchedule): string {
  const { title, zone, format, days, unscheduled } = schedule;
  const kept = {
    version: 1,
    title,
    zone,
    format,
    days: days.map(({ date, name, talks }) => ({ date, name, talks: talks.toSorted(byStart).map(plain) })),
    unscheduled: unscheduled.toSorted(byId).map(plain),
    imported: Object.fromEntries([...imported].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(kept, undefined, 2)}\n`;
}

const byId = (a: Talk, b: Talk): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byStart = (a: Talk, b: Talk): number =>
  a.start === b.start ? byId(a, b) : (a.start ?? '') < (b.start ?? '') ? -1 : 1;

function plain(talk: Talk): Talk {
  const { id, title, subtitle, start, end, allDay, room, track, kind, status, language, url, abstract } =
    talk;
  const speakers = talk.speakers.map(({ name, affiliation }) => ({ name, affiliation }));
  const links = talk.links.map((link) => ({ title: link.title, url: link.url, kind: link.kind }));
  return {
    id,
    title,
    subtitle,
    start,
    end,
    allDay,
    room,
    track,
    speakers,
    kind,
    status,
    language,
    url,
    abstract,
    links,
  };
}

/** @returns undefined for a text that `writeKept` has not written: a schedule somebody edited is still one */
export function readKept(text: string): KeptSchedule | undefined {
  let file: Json;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return undefined;
  }
  if (!isObject(file) || file['version'] !== 1 || !Array.isArray(file['days'])) return undefined;
  const days = objectsAt(file, 'days').map((day): ScheduleDay => ({
    date: wordsAt(day, 'date') ?? '',
    name: wordsAt(day, 'name') ?? '',
    talks: objectsAt(day, 'talks').flatMap(readTalk),
  }));
  const imported = isObject(file['imported']) ? Object.entries(file['imported']) : [];
  return {
    schedule: {
      title: wordsAt(file, 'title') ?? '',
      zone: wordsAt(file, 'zone') ?? null,
      format: (wordsAt(file, 'format') ?? 'table') as ScheduleFormat,
      days,
      unscheduled: objectsAt(file, 'unscheduled').flatMap(readTalk),
      problems: [],
    },
    imported: new Map(
      imported.flatMap(([id, path]) => (typeof path === 'string' ? [[id, path] as const] : [])),
    ),
  };
}

function readTalk(talk: JsonObject): Talk[] {
  const [id, title] = [wordsAt(talk, 'id'), wordsAt(talk, 'title')];
  if (id === undefined || title === undefined) return [];
  const [kind, status] = [wordsAt(talk, 'kind'), wordsAt(talk, 'status')];
  return [
    {
      id,
      title,
      subtitle: wordsAt(talk, 'subtitle') ?? null,
      start: momentAt(talk, 'start'),
      end: momentAt(talk, 'end'),
      allDay: talk['allDay'] === true,
      room: wordsAt(talk, 'room') ?? null,
      track: wordsAt(talk, 'track') ?? null,
      speakers: objectsAt(talk, 'speakers').flatMap((each) => {
        const name = wordsAt(each, 'name');
        return name === undefined ? [] : [{ name, affiliation: wordsAt(each, 'affiliation') ?? null }];
      }),
      kind: kind === 'break' || kind === 'event' ? kind : 'talk',
      status: status === 'cancelled' ? status : 'confirmed',
      language: wordsAt(talk, 'language') ?? null,
      url: wordsAt(talk, 'url') ?? null,
      abstract: wordsAt(talk, 'abstract') ?? null,
      links: listAt(talk, 'links')
        .filter(isObject)
        .flatMap((link) => {
          const [name, url, sort] = [wordsAt(link, 'title'), wordsAt(link, 'url'), wordsAt(link, 'kind')];
          return url === undefined
            ? []
            : [
                {
                  title: name ?? url,
                  url,
                  kind: sort === 'slides' || sort === 'recording' ? sort : ('other' as const),
                },
              ];
        }),
    },
  ];
}

function momentAt(talk: JsonObject, key: string): string | null {
  const words = wordsAt(talk, key);
  return words !== undefined && Number.isFinite(Date.parse(words)) ? words : null;
}
