import { readAttributed, type Attributed } from './evidence/speakers';
import type { Conference, Session } from './model';

/**
 * The titles of a conference's sessions without the speakers that its author writes into them, for those who
 * compare titles with a schedule. Only where the habit is clear: three talks at least, and more than half of them
 * in one way (`Title - Speaker`, `Title by Speaker`, `Title (Speaker)`, `Speaker: Title`).
 * @returns by session id; a session that is not in it is called what its author wrote
 */
export function bareTitles(conference: Conference): ReadonlyMap<string, Attributed> {
  const sessions = conference.days.flatMap((day) => day.sessions);
  const found = sessions.flatMap((session): [Session, Attributed][] => {
    const attributed = readAttributed(session.title, true);
    return attributed ? [[session, attributed]] : [];
  });
  const counts = new Map<string, number>();
  for (const [, { form }] of found) counts.set(form, (counts.get(form) ?? 0) + 1);
  const habits = new Set(
    [...counts].filter(([, count]) => count > 2 && count * 2 > sessions.length).map(([form]) => form),
  );
  return new Map(
    found.filter(([, { form }]) => habits.has(form)).map(([{ id }, attributed]) => [id, attributed]),
  );
}
