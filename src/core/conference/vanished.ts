import { isIn } from '../site/paths';
import type { Conference, Day, Outline } from './model';

/**
 * An outline without what stood in files that are gone: their sessions, and days and conferences of which nothing is
 * left. What is left as it was keeps its object.
 *
 * @param paths of all notes there are
 */
export function withoutVanished(outline: Outline, paths: ReadonlySet<string>): Outline {
  const conferences = kept(outline.conferences, (conference) => conferenceLeft(conference, paths));
  return conferences === outline.conferences ? outline : { conferences };
}

function conferenceLeft(conference: Conference, paths: ReadonlySet<string>): Conference | undefined {
  const days = kept(conference.days, (day) => dayLeft(day, paths));
  if (days === conference.days) return conference;
  return days.length === 0 ? undefined : { ...conference, days };
}

function dayLeft(day: Day, paths: ReadonlySet<string>): Day | undefined {
  const sessions = kept(day.sessions, (session) => (paths.has(session.path) ? session : undefined));
  const isThere = sessions.length > 0 || hasPlace(day, paths);
  if (!isThere) return undefined;
  return sessions === day.sessions ? day : { ...day, sessions };
}

/** Whether the file that tells a day is there, or a note in the folder that is one. */
function hasPlace({ path, folder }: Day, paths: ReadonlySet<string>): boolean {
  if (path !== undefined) return paths.has(path);
  return folder !== undefined && [...paths].some((each) => isIn(folder, each));
}

function kept<T extends object>(items: readonly T[], left: (item: T) => T | undefined): readonly T[] {
  const all = items.map(left);
  if (all.every((item, at) => item === items[at])) return items;
  return all.flatMap((item) => item ?? []);
}
