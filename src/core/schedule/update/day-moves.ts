import type { Conference, Day, Session } from '../../conference/model';
import { sentence } from '../../language/sentence';
import { compareSchedules } from '../compare';
import { matchDays } from '../import/days';
import type { Schedule, ScheduleDay, Talk } from '../schedule';
import { talksOfSessions } from '../session-talks';
import type { UpdateRequest } from './update-notes';

/** Two exports of a schedule. */
export type SchedulePair = Pick<UpdateRequest, 'kept' | 'newer'>;

/** A session whose talk takes place on another day now. */
export interface DayMove {
  /** As it was before its note was updated. */
  readonly session: Session;
  /** The day of the notes in which it stands. */
  readonly from: Day;
  readonly before: Talk;
  readonly after: Talk;
  /** The day of the newer schedule to which it goes. */
  readonly on: ScheduleDay;
}

/**
 * The sessions of ticked talks that a newer schedule has put on another day, in the order of the new schedule. One that
 * its author has put elsewhere stays there.
 */
export function dayMoves({
  kept,
  newer,
  accepted,
  conference,
}: SchedulePair & Pick<UpdateRequest, 'accepted' | 'conference'>): DayMove[] {
  const { changed } = compareSchedules(kept.schedule, newer);
  const sessions = new Map(
    [...talksOfSessions(conference, kept.schedule, kept.imported)].map(([session, { talk }]) => [
      talk.id,
      session,
    ]),
  );
  const daysBefore = matchDays(conference, kept.schedule.days);
  const moves = changed.flatMap(({ before, after }): DayMove[] => {
    if (!accepted.has(before.id)) return [];
    const session = sessions.get(before.id);
    const [from, on] = [dayOf(kept.schedule, before.id), dayOf(newer, after.id)];
    if (!session || !from || !on || from.date === on.date) return [];
    const left = daysBefore.get(from);
    if (left?.sessions.includes(session) !== true || left === dayOn(conference, { kept, newer }, on))
      return [];
    return [{ session, from: left, before, after, on }];
  });
  const order = new Map(newer.days.flatMap(({ talks }) => talks).map(({ id }, at) => [id, at]));
  return moves.toSorted((a, b) => (order.get(a.after.id) ?? 0) - (order.get(b.after.id) ?? 0));
}

/**
 * The day of the notes in which a day of the newer schedule takes place: the one in which the older schedule's day of
 * that date did, whatever its name is now.
 *
 * @returns undefined when the notes do not have it
 */
export function dayOn(
  conference: Conference,
  { kept, newer }: SchedulePair,
  on: ScheduleDay,
): Day | undefined {
  const before = kept.schedule.days.find(({ date }) => date === on.date);
  const known = before && matchDays(conference, kept.schedule.days).get(before);
  return known ?? matchDays(conference, newer.days).get(on);
}

/** What is told of a talk whose notes could not go along. */
export function staysThere({ session, on }: DayMove): string {
  return sentence(
    '“{0}” is on another day now ({1}, {2}) and stays where it is: move it yourself.',
    session.title,
    on.name,
    on.date,
  );
}

function dayOf({ days }: Schedule, id: string): ScheduleDay | undefined {
  return days.find(({ talks }) => talks.some((talk) => talk.id === id));
}
