import type { Conference, Day, Session } from '../core/conference/model';
import type { NotesAround } from './notes-around';
import { Usage } from './usage';

/** A conference, and which of its days are meant. */
export interface ChosenDays {
  readonly conference: Conference;
  readonly days: readonly Day[];
}

/**
 * The conference that a file or folder is, or that most of it is of, and its days.
 *
 * @param target path below the root
 * @param name of the only day that is meant
 * @param counts which sessions make a conference the one that is meant, such as those that are pages of their own; where
 *   there are none, all do
 * @throws {Usage} when there is none
 */
export function daysNamed(
  { index }: NotesAround,
  target: string,
  name: string | undefined,
  counts: (session: Session, conference: Conference) => boolean = () => true,
): ChosenDays {
  const isIn = (path: string): boolean => target === '' || path === target || path.startsWith(`${target}/`);
  const hasDay = ({ days }: Conference): boolean => days.some((day) => isNamed(day, name));
  const named = index.outline.conferences.filter(hasDay);
  const among = named.length > 0 ? named : index.outline.conferences;
  const isOwn = ({ path }: Session): boolean => isIn(path);
  const conference =
    withMost(among, (session, own) => isOwn(session) && counts(session, own)) ?? withMost(among, isOwn);
  if (!conference) throw new Usage(`There are no talks in “${target === '' ? '.' : target}”.`);
  const own = conference.days.filter((day) => day.sessions.every(({ path }) => isIn(path)));
  const days = own.length > 0 ? own : conference.days;
  if (name === undefined) return { conference, days };
  const found = conference.days.filter((day) => isNamed(day, name));
  if (found.length > 0) return { conference, days: found };
  const names = conference.days.map((day) => `  ${day.name}`).join('\n');
  throw new Usage(`There is no day “${name}” in ${conference.name}. It has:\n${names}`);
}

/** The conference with most sessions of a kind; undefined where none has any. */
function withMost(
  conferences: readonly Conference[],
  counts: (session: Session, conference: Conference) => boolean,
): Conference | undefined {
  const counted = conferences.map((conference) => ({
    conference,
    count: conference.days.flatMap(({ sessions }) => sessions).filter((each) => counts(each, conference))
      .length,
  }));
  return counted.reduce<(typeof counted)[number] | undefined>(
    (a, b) => (b.count > (a?.count ?? 0) ? b : a),
    undefined,
  )?.conference;
}

const isNamed = (day: Day, name: string | undefined): boolean =>
  day.name.toLowerCase() === name?.toLowerCase();
