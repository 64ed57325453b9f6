import type { Conference, Day, Session } from '../../conference/model';
import type { MoveEdit, MoveNotes } from '../../edits/move/move-edit';
import { moveToDay } from '../../edits/move/move-to-day';
import { NotesInSteps } from '../../edits/move/notes-in-steps';
import { sameConference } from '../../edits/move/outline-after';
import { isOutlineDay, landingIn } from '../../edits/move/outline-landing';
import type { Imported } from '../import/import-talks';
import type { KeptSchedule } from '../kept';
import { talksOfSessions } from '../session-talks';
import { dayOn, staysThere, type DayMove, type SchedulePair } from './day-moves';
import { SessionOrder } from './session-order';

/** An update with the talks moved to their days: all of it one step. */
export interface MovedTalks {
  /** The whole of it, for the notes as they were before the update. */
  readonly edit: MoveEdit;
  /** Where the notes of talks are now, by the talk's new id. */
  readonly imported: ReadonlyMap<string, string>;
  /** How many pages have gone to another folder. */
  readonly pages: number;
  /** A sentence for each that stays where it is. */
  readonly told: readonly string[];
}

/**
 * Moves talks to the days on which a newer schedule has them. Headings go with all that is written below them, between
 * those that begin before and after where the day's talks stand in that order, else to its end. Pages go to the end of
 * their day; those that nothing was written in leave no alias. Where numbers run on from day to day, other pages get
 * other names as well.
 *
 * @param notes as they were when `update` was made for them
 * @param update what else changes in them, and where the notes of talks are then
 */
export function moveTalks(
  notes: MoveNotes,
  update: Imported,
  conference: Conference,
  schedules: SchedulePair,
  moves: readonly DayMove[],
): MovedTalks {
  const imported = new Map(update.imported);
  const told: string[] = [];
  let pages = 0;
  const steps = new NotesInSteps(notes, { ...update.edit, renames: [], deletions: [] });
  const now = (): Conference | undefined => sameConference(steps.conferences, conference);
  const order = new SessionOrder(conference, now());
  for (const move of moves) {
    const { after, on } = move;
    const { conferences } = steps;
    const own = now();
    const renamed = steps.edit.renames.find(({ from }) => from === move.session.path)?.to;
    const moved = own && order.find(own, move, renamed ?? move.session.path);
    const day = own && dayOn(own, schedules, on);
    if (!moved || !day) {
      told.push(staysThere(move));
      continue;
    }
    const isPage = moved.span.start === 0;
    const position = isPage
      ? undefined
      : positionIn(day, moved, after.start, { schedule: schedules.newer, imported });
    const aliases = isPage && moved.state !== 'planned';
    const made = moveToDay(steps.notes, {
      session: moved,
      conferences,
      conference: own,
      day,
      position,
      aliases,
    });
    if ('reason' in made) {
      told.push(made.reason);
      continue;
    }
    // A page would lose what only front matter can say.
    if (made.edit.deletions.length > 0) {
      told.push(staysThere(move));
      continue;
    }
    const [creation] = made.edit.creations;
    const renames = new Map(made.edit.renames.map(({ from, to }) => [from, to]));
    const renamedTo = renames.get(moved.path);
    const landing = isOutlineDay(own, day) ? landingIn(steps.notes, own, day, position, moved.id) : undefined;
    steps.do(made.edit);
    told.push(...made.told);
    order.move(move, day, position);
    if (renamedTo !== undefined) pages++;
    for (const [id, path] of imported) imported.set(id, renames.get(path) ?? path);
    imported.set(after.id, creation?.path ?? renamedTo ?? landing?.path ?? moved.path);
  }
  return { edit: steps.edit, imported, pages, told };
}

/**
 * Before the first talk of a day that begins later.
 *
 * @returns undefined, for the end, where the day's talks are not in the order of their times
 */
function positionIn(
  day: Day,
  moved: Session,
  start: string | null,
  { schedule, imported }: Pick<KeptSchedule, 'schedule' | 'imported'>,
): number | undefined {
  const talks = talksOfSessions({ days: [day] }, schedule, imported);
  const others = day.sessions.filter(({ id }) => id !== moved.id);
  const starts = others.map((session) => {
    const own = talks.get(session)?.talk.start;
    return own === undefined || own === null ? undefined : Date.parse(own);
  });
  const known = starts.filter((each) => each !== undefined);
  const isInOrder = known.every((each, at) => at === 0 || each >= (known[at - 1] ?? each));
  if (!isInOrder || start === null) return undefined;
  const at = starts.findIndex((each) => each !== undefined && each > Date.parse(start));
  return at < 0 ? undefined : at;
}
