import type { Conference, Outline, Session } from '../../core/conference/model';
import { isIn } from '../../core/site/paths';

/** A place in the notes of one folder. */
export interface NotePlace {
  readonly path: string;
  /** Undefined when only the file is known. */
  readonly offset: number | undefined;
}

/** A session, or the conference that ends here. */
export type Neighbour =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'end'; readonly conference: Conference };

/**
 * The session after or before a place, across the days of its conference.
 *
 * @param current the session at the place, undefined when it is in none
 * @returns undefined when the place belongs to no conference
 */
export function neighbour(
  outline: Outline,
  place: NotePlace,
  current: Session | undefined,
  step: 1 | -1,
): Neighbour | undefined {
  for (const conference of outline.conferences) {
    const sessions = conference.days.flatMap((day) => day.sessions);
    const at = current === undefined ? undefined : sessions.indexOf(current);
    if (at === -1) continue;
    const before = at ?? sessionsBefore(conference, sessions, place);
    if (before === undefined) continue;
    const next = at === undefined ? before : at + 1;
    const session = sessions[step === 1 ? next : before - 1];
    return session === undefined ? { kind: 'end', conference } : { kind: 'session', session };
  }
  return undefined;
}

/** How many sessions stand before a place that is in none; undefined when it is not in the conference. */
function sessionsBefore(
  { path: folder, days }: Conference,
  sessions: readonly Session[],
  { path, offset = 0 }: NotePlace,
): number | undefined {
  const first = sessions.findIndex((session) => session.path === path);
  if (first >= 0) {
    return first + sessions.filter((session) => session.path === path && session.span.start < offset).length;
  }
  let before = 0;
  for (const day of days) {
    if (day.path === path) return before;
    before += day.sessions.length;
  }
  return isIn(folder, path) ? 0 : undefined;
}
