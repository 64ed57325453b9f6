import type { Conference, Session } from '../../conference/model';
import type { KeptSchedule } from '../../schedule/kept';
import { talksOfSessions } from '../../schedule/session-talks';
import type { ScheduledTalk } from './plan';

/**
 * What schedules know of sessions.
 *
 * @param keptOf the schedule that a conference keeps; undefined when it has none
 */
export function scheduledTalks(
  conferences: readonly Conference[],
  keptOf: (conference: Conference) => KeptSchedule | undefined,
): (session: Session) => ScheduledTalk | undefined {
  const found = new Map<Session, ScheduledTalk>();
  for (const conference of conferences) {
    const kept = keptOf(conference);
    if (!kept) continue;
    for (const [session, { talk, day }] of talksOfSessions(conference, kept.schedule, kept.imported)) {
      const seconds = (Date.parse(talk.end ?? '') - Date.parse(talk.start ?? '')) / 1000;
      found.set(session, {
        speakers: talk.speakers.map(({ name }) => name),
        day: day?.date,
        duration: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
      });
    }
  }
  return (session) => found.get(session);
}
