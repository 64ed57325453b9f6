import type { Conference, Day, Outline } from '../../core/conference/model';
import { isIn } from '../../core/site/paths';

/** The conference with a note as its page, the page of a day, or a session; the first one when there are several. */
export function conferenceOf({ conferences }: Outline, path: string): Conference | undefined {
  return (
    conferences.find(({ days }) => days.some((day) => notesOf(day).includes(path))) ??
    conferences.find((conference) => isIn(conference.path, path))
  );
}

/** The day with a note as its page or a session. */
export function dayOf({ conferences }: Outline, path: string): Day | undefined {
  for (const { days } of conferences) {
    const day = days.find((candidate) => notesOf(candidate).includes(path));
    if (day) return day;
  }
  return undefined;
}

/** The paths of a day's page and sessions; one that holds several sessions comes several times. */
export function notesOf({ path, sessions }: Day): string[] {
  return [...(path === undefined ? [] : [path]), ...sessions.map((session) => session.path)];
}
