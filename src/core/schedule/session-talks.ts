import type { Conference, Session } from '../conference/model';
import { groupBy } from '../text/group-by';
import { matchDays } from './import/days';
import { talksOf, type Schedule, type ScheduleDay, type Talk } from './schedule';

/** A talk of the schedule with the day it belongs to; undefined for one without a time. */
export interface DayTalk {
  readonly talk: Talk;
  readonly day: ScheduleDay | undefined;
}

/**
 * Which talk each session is about: by the note that an import has made for it, else by its title where the schedule
 * has one talk of that title.
 *
 * @param imported notes by the talk's id
 */
export function talksOfSessions(
  conference: Pick<Conference, 'days'>,
  schedule: Schedule,
  imported: ReadonlyMap<string, string>,
): Map<Session, DayTalk> {
  const talks = talksOf(schedule);
  const sessions = conference.days.flatMap((day) => day.sessions);
  const found = new Map<Session, DayTalk>();
  const left = new Set(sessions);
  const days = matchDays(conference, schedule.days);
  const near = new Map([...days].map(([day, own]) => [day, new Set(own.sessions)]));
  let rest = talks;
  // `C++` and `C#` are the same only where no other has just that title.
  for (const sessionsFor of [pagesAndTitles(sessions, exactTitle), pagesAndTitles(sessions, plainTitle)])
    rest = rest.filter((each) => {
      const path = imported.get(each.talk.id);
      const there = path === undefined ? [] : sessionsFor(path, each.talk.title);
      const free = there.filter((session) => left.has(session));
      // A title that a file has on several days is first looked for on the talk's own.
      const own = free.find((session) => each.day && near.get(each.day)?.has(session)) ?? free[0];
      if (!own) return true;
      found.set(own, each);
      left.delete(own);
      return false;
    });
  const byTitle = uniqueBy(rest, ({ talk }) => plainTitle(talk.title));
  const counts = uniqueBy([...left], ({ title }) => plainTitle(title));
  for (const [title, session] of counts) {
    const talk = byTitle.get(title);
    if (talk) found.set(session, talk);
  }
  return found;
}

/** Finds the sessions of a file: the page that it is, or the sections of a title. */
function pagesAndTitles(
  sessions: readonly Session[],
  keyOf: (title: string) => string,
): (path: string, title: string) => readonly Session[] {
  const byPath = groupBy(sessions, ({ path }) => path);
  const byTitle = groupBy(sessions, ({ path, title }) => `${path}\n${keyOf(title)}`);
  return (path, title) => {
    const own = byPath.get(path) ?? [];
    if (own.length === 1 && own[0]?.span.start === 0) return own;
    const key = keyOf(title);
    return key === '' ? [] : (byTitle.get(`${path}\n${key}`) ?? []);
  };
}

/** The session of a file: the page that it is, or the section of a title; undefined when there is none. */
export function sessionIn(
  sessions: readonly Session[],
  path: string,
  ...titles: readonly string[]
): Session | undefined {
  const own = sessions.filter((session) => session.path === path);
  const [first] = own;
  if (first?.span.start === 0 && own.length === 1) return first;
  const wanted = titles.map(plainTitle);
  return own.find(({ title }) => wanted.includes(plainTitle(title)));
}

/** A title as its heading is read: on one line. */
function exactTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** A title as two writings of it agree. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/&lt;|&#37;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Those whose key nothing else has. */
function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value> {
  const found = new Map<string, Value | undefined>();
  for (const value of values) found.set(keyOf(value), found.has(keyOf(value)) ? undefined : value);
  const unique = new Map<string, Value>();
  for (const [key, value] of found) if (value !== undefined && key !== '') unique.set(key, value);
  return unique;
}
