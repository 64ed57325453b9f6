import type { Conference } from '../../conference/model';
import { factsOfDay, type DayFacts } from './day-facts';

/** What rules ask about a whole conference. */
export type ConferenceFacts = Pick<DayFacts, 'sessions' | 'written' | 'promoted' | 'tagged'>;

const facts = new WeakMap<Conference, ConferenceFacts>();

/** Counted once for as long as the conference stays as it is, and of its days those that are new. */
export function factsOf(conference: Conference): ConferenceFacts {
  let found = facts.get(conference);
  if (!found) {
    const counts = { sessions: 0, written: 0, promoted: 0, tagged: 0 };
    for (const day of conference.days) {
      const { sessions, written, promoted, tagged } = factsOfDay(day);
      counts.sessions += sessions;
      counts.written += written;
      counts.promoted += promoted;
      counts.tagged += tagged;
    }
    facts.set(conference, (found = counts));
  }
  return found;
}
