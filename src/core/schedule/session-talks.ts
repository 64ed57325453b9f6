import type { Conference, Session } from '../conference/model';
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
  const rest: DayTalk[] = [];
  for (const each of talks) {
    const path = imported.get(each.talk.id);
    const own = path === undefined ? undefined : sessionIn([...left], path, each.talk.title);
    if (own) {
      found.set(own, each);
      left.delete(own);
    } else rest.push(each);
  }
  const byTitle = uniqueBy(rest, ({ talk }) => plainTitle(talk.title));
  const counts = uniqueBy([...left], ({ title }) => plainTitle(title));
  for (const [title, session] of counts) {
    const talk = byTitle.get(title);
    if (talk) found.set(session, talk);
  }
  return found;
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
