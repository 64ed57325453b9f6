import { sentence } from '../../language/sentence';
import type { Session } from '../../conference/model';
import { headingToPage, pageToHeading, type PageGoal } from './between-layouts';
import type { Move, MoveNotes } from './move-edit';
import { moveBlock } from './move-block';
import { moveSession } from './move-session';
import { sessionBlock } from './outline-block';
import { isOutlineDay, landingIn } from './outline-landing';
import { renumberedAround } from './retitled';

/** `day` is its own day for another place within it; `position` counts the other sessions. */
export interface DayMove extends PageGoal {
  readonly session: Session;
}

/**
 * Moves a session to a place in a day, whatever both are: a page gets a number and weight there, a heading goes with
 * all that belongs to it. Between days of pages and days of headings the one becomes the other.
 */
export function moveToDay(notes: MoveNotes, wish: DayMove): Move {
  const { session, conferences, conference, day, position, aliases, template } = wish;
  const block = session.span.start > 0 ? sessionBlock(notes, session) : undefined;
  if (session.span.start > 0 && !block)
    return { reason: sentence('“{0}” has changed meanwhile. Try again.', session.title) };
  const isOutline = isOutlineDay(conference, day);
  if (!isOutline && !block)
    return moveSession(notes, { path: session.path, conference, day, position, aliases });
  if (!isOutline && block)
    return headingToPage(notes, block, { conferences, conference, day, position, aliases, template });
  const landing = landingIn(notes, conference, day, position, session.id);
  if (!landing) return { reason: sentence('“{0}” has no file in which a heading could stand.', day.name) };
  const others = day.sessions.filter(({ id }) => id !== session.id);
  const { retitled, fresh } = renumberedAround(notes, {
    others,
    position,
    block,
    title: session.title,
    isOwn: others.length < day.sessions.length,
    conference,
    day,
    from: conferences
      .flatMap(({ days }) => days)
      .find(({ sessions }) => sessions.some(({ id }) => id === session.id)),
  });
  return block
    ? moveBlock(notes, conferences, block, landing, retitled)
    : pageToHeading(notes, conferences, session, {
        landing,
        retitled,
        prefix: fresh.slice(0, fresh.length - session.title.length),
      });
}
