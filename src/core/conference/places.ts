import type { Conference, Day, Outline, Session } from './model';

/** Where sessions of a file stand in the outline. */
export interface Place {
  readonly conference: number;
  readonly day: number;
  readonly session: number;
}

/** Where the sessions of each file stand, by its path. */
export function placesIn(outline: Outline): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  outline.conferences.forEach((one, conference) => {
    one.days.forEach((two, day) => {
      two.sessions.forEach(({ path }, session) => {
        const list = places.get(path);
        if (list) list.push({ conference, day, session });
        else places.set(path, [{ conference, day, session }]);
      });
    });
  });
  return places;
}

/** The outline with another session at a place. */
export function exchangeSession(outline: Outline, at: Place, session: Session): Outline {
  const conferences = outline.conferences.map((conference, index): Conference => {
    if (index !== at.conference) return conference;
    const days = conference.days.map((day, n): Day =>
      n === at.day ? { ...day, sessions: day.sessions.with(at.session, session) } : day,
    );
    return { ...conference, days };
  });
  return { conferences };
}
