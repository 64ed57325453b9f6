import { sentence } from '../../language/sentence';
import type { Conference, Day } from '../../conference/model';
import { moveBlock } from './move-block';
import type { Move, MoveNotes } from './move-edit';
import { dayBlock } from './outline-block';

export interface WholeDayMove {
  readonly conferences: readonly Conference[];
  /** The conference into which it goes; its own for another place within it. */
  readonly conference: Conference;
  readonly day: Day;
  /** Among the other days of the conference, from 0; at the end when undefined. */
  readonly position: number | undefined;
}

/** Moves a day that is a heading, with its talks, in front of another one or after the last. */
export function moveDay(notes: MoveNotes, wish: WholeDayMove): Move {
  const { conferences, conference, day, position } = wish;
  const block = dayBlock(notes, day);
  const others = conference.days.filter(({ id }) => id !== day.id);
  const blocks = others.flatMap((each) => dayBlock(notes, each) ?? []);
  if (!block || blocks.length === 0)
    return {
      reason: sentence(
        '“{0}” or the days of “{1}” are no headings. Move folders and files in the Explorer instead.',
        day.name,
        conference.name,
      ),
    };
  const next = position === undefined ? undefined : others[Math.max(position, 0)];
  const before = next && dayBlock(notes, next);
  const last = blocks.at(-1);
  const like = before ?? last ?? block;
  const at = before ? before.span.start : like.span.end;
  return moveBlock(notes, conferences, block, { path: like.path, at, level: like.heading.level });
}
