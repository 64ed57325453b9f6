import { sentence } from '../../language/sentence';
import type { DayDraft, ScheduleDraft, TalkDraft } from '../draft';
import { lineAt } from '../line-at';
import type { ScheduleProblem, Speaker } from '../schedule';
import { parseMoment, type Moment } from '../time/moment';
import { atVenue, zoneNamed } from '../time/zone';
import { cancelledTitle } from '../words/kind';
import { absolute, links, type LinkDraft } from '../words/links';
import { oneLine } from '../words/plain-words';
import { speaker, spokenName } from '../words/speakers';
import { toMarkdown } from '../words/to-markdown';
import { isObject, lineFinder, objectAt, objectsAt, wordsAt, type Json, type JsonObject } from './json';

type LineOf = ReturnType<typeof lineFinder>;

/** Reads Indico's export of an event with its contributions. */
export function readIndicoContributions(file: JsonObject, text: string): ScheduleDraft {
  const lineOf = lineFinder(text);
  const conferences = objectsAt(file, 'results');
  const [first] = conferences;
  const base = wordsAt(first, 'url') ?? wordsAt(file, 'url');
  const talks = conferences.flatMap((conference) =>
    [
      ...objectsAt(conference, 'contributions'),
      ...objectsAt(conference, 'sessions').flatMap((session) => objectsAt(session, 'contributions')),
    ].map((contribution) => talkOf(contribution, undefined, base, lineOf)),
  );
  return {
    title: oneLine(wordsAt(first, 'title')) ?? '',
    zone: wordsAt(first, 'timezone') ?? wordsAt(objectAt(first, 'startDate'), 'tz'),
    talks: once(talks),
    problems: [],
  };
}

/** Reads Indico's timetable: days that hold breaks, contributions, and sessions that hold them. */
export function readIndicoTimetable(file: JsonObject, text: string): ScheduleDraft {
  const lineOf = lineFinder(text);
  const base = wordsAt(file, 'url');
  const days: DayDraft[] = [];
  const talks: TalkDraft[] = [];
  let zone: string | undefined;
  for (const event of Object.values(objectAt(file, 'results')).filter(isObject)) {
    for (const [key, entries] of Object.entries(event).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const date = /^(\d{4})(\d{2})(\d{2})$/.exec(key)?.slice(1).join('-');
      if (date === undefined || !isObject(entries)) continue;
      const own = Object.values(entries).filter(isObject);
      if (own.length > 0 && !days.some((day) => day.date === date))
        days.push({ date, name: `Day ${String(days.length + 1)}` });
      for (const entry of own) {
        zone ??= wordsAt(objectAt(entry, 'startDate'), 'tz');
        talks.push(...entryTalks(entry, base, lineOf).map((talk) => ({ ...talk, day: date })));
      }
    }
  }
  const isRelative = base === undefined && /"(?:url|download_url)":\s*"\//.exec(text);
  const problems: ScheduleProblem[] = isRelative
    ? [
        {
          line: lineAt(text)(isRelative.index),
          message: sentence(
            'This file writes addresses without their server and does not name it; they were left out.',
          ),
        },
      ]
    : [];
  // A block over midnight stands under both its days; it belongs to the first.
  return { title: '', zone, days, talks: once(talks), problems };
}

function entryTalks(entry: JsonObject, base: string | undefined, lineOf: LineOf): TalkDraft[] {
  const inner = Object.values(objectAt(entry, 'entries')).filter(isObject);
  if (wordsAt(entry, 'entryType') !== 'Session' || inner.length === 0)
    return [talkOf(entry, undefined, base, lineOf)];
  return inner.map((each) => talkOf(each, entry, base, lineOf));
}

function talkOf(
  entry: JsonObject,
  session: JsonObject | undefined,
  base: string | undefined,
  lineOf: LineOf,
): TalkDraft {
  const bare = cancelledTitle(oneLine(wordsAt(entry, 'title')) ?? '');
  const contribution = wordsAt(entry, 'contributionId', 'db_id');
  const id = contribution ?? wordsAt(entry, 'id');
  const duration = Number(wordsAt(entry, 'duration') ?? Number.NaN);
  return {
    id,
    title: bare.title,
    start: momentOf(entry['startDate']),
    end: momentOf(entry['endDate']),
    minutes: Number.isFinite(duration) ? Math.round(duration) : undefined,
    room: oneLine(wordsAt(entry, 'room', 'roomFullname') ?? wordsAt(session, 'room')),
    track: oneLine(
      wordsAt(entry, 'track') ?? wordsAt(session, 'title') ?? wordsAt(entry, 'session', 'sessionTitle'),
    ),
    type: oneLine(wordsAt(entry, 'type')),
    speakers: speakersOf(entry),
    kind: wordsAt(entry, 'entryType') === 'Break' ? 'break' : undefined,
    isCancelled: bare.isCancelled,
    url: absolute(wordsAt(entry, 'url'), base),
    abstract: toMarkdown(wordsAt(entry, 'description')),
    links: links(linksOf(entry), base),
    line: () => lineOf(wordsAt(entry, 'id'), bare.title),
  };
}

/** `{ date, time, tz }`; null when not scheduled. */
function momentOf(value: Json | undefined): Moment | undefined {
  const [date, time, tz] = [wordsAt(value, 'date'), wordsAt(value, 'time'), wordsAt(value, 'tz')];
  const clock = date === undefined ? undefined : parseMoment(`${date}T${(time ?? '00:00:00').slice(0, 8)}`);
  return clock && atVenue(clock, tz === undefined ? undefined : zoneNamed(tz));
}

function speakersOf(entry: JsonObject): Speaker[] {
  const people =
    ['speakers', 'presenters'].map((key) => objectsAt(entry, key)).find(({ length }) => length > 0) ?? [];
  return people.flatMap((person) => {
    const first = wordsAt(person, 'first_name', 'firstName');
    const last = wordsAt(person, 'last_name', 'familyName', 'lastName');
    const whole = wordsAt(person, 'name', 'fullName');
    const name =
      first !== undefined && last !== undefined ? `${first} ${last}` : spokenName(whole ?? last ?? '');
    return speaker(name, wordsAt(person, 'affiliation'));
  });
}

/** Attachments: in folders whose title may say what they are, and files beside them. */
function linksOf(entry: JsonObject): LinkDraft[] {
  const attachments = objectAt(entry, 'attachments');
  const folders = [...objectsAt(entry, 'folders'), ...objectsAt(attachments, 'folders')];
  const own = (file: JsonObject, folder?: JsonObject): LinkDraft => ({
    url: wordsAt(file, 'link_url', 'download_url', 'url'),
    title: wordsAt(file, 'title'),
    type: wordsAt(file, 'link_url') === undefined ? wordsAt(folder, 'title') : undefined,
    isAttachment: true,
  });
  return [
    ...objectsAt(attachments, 'files').map((file) => own(file)),
    ...folders.flatMap((folder) =>
      [...objectsAt(folder, 'attachments'), ...objectsAt(folder, 'files')].map((file) => own(file, folder)),
    ),
  ];
}

function once(talks: readonly TalkDraft[]): TalkDraft[] {
  const seen = new Set<string>();
  return talks.filter(({ id, start }) => {
    const key = `${id ?? ''} ${String(start?.ms)}`;
    const isNew = id === undefined || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
