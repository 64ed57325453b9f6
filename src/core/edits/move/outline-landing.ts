import type { Conference, Day } from '../../conference/model';
import { fileTail } from '../file-tail';
import { dayEnd } from '../sessions/day-end';
import { lineStart, sessionBlock } from './outline-block';
import type { MoveNotes } from './move-edit';

/** Where a talk is to stand in an outline. */
export interface Landing {
  readonly path: string;
  /** Where something else begins, or the end of the text. */
  readonly at: number;
  /** Level of its heading. */
  readonly level: number;
}

/** Whether the talks of a day are headings in a file, or would be. */
export function isOutlineDay({ layout }: Conference, day: Day): boolean {
  if (day.sessions.length > 0) return day.sessions.some(({ span }) => span.start > 0);
  return day.folder === undefined && day.path !== undefined && layout === 'outline';
}

/**
 * The place of a talk in a day whose talks are headings.
 *
 * @param position among the other sessions of the day, from 0; at the end when undefined
 * @param moved id of the session that is moved, which does not count
 * @returns undefined where the day has no such file
 */
export function landingIn(
  notes: MoveNotes,
  conference: Conference,
  day: Day,
  position: number | undefined,
  moved?: string,
): Landing | undefined {
  const others = day.sessions.filter(
    ({ id, span, path }) => id !== moved && (span.start > 0 || path === day.path),
  );
  const next = position === undefined ? undefined : others[Math.max(position, 0)];
  const last = next ?? others.at(-1) ?? day.sessions.at(-1);
  const path = last?.path ?? day.path;
  if (path === undefined) return undefined;
  const [text, note] = [notes.text(path), notes.note(path)];
  if (text === undefined || !note) return undefined;
  const like = last && sessionBlock(notes, last);
  const own = note.headings.find(({ line }) => line === day.line);
  const level =
    like?.heading.level ?? Math.min((own?.level ?? 1) + 1, usualLevel(notes, conference, path) ?? 6);
  if (next && like) return { path, at: like.span.start, level };
  if (like && others.length > 0)
    return { path, at: Math.min(like.span.end, fileTail(text, note, text.length, like.span.start)), level };
  const end = like ? like.span.end : dayEnd(note, day, path, own?.level ?? 1, text);
  return { path, at: lineStart(text, end), level };
}

/** The level that talks of a conference have in a file. */
function usualLevel(notes: MoveNotes, { days }: Conference, path: string): number | undefined {
  for (const { sessions } of days)
    for (const session of sessions) {
      const level = session.path === path ? sessionBlock(notes, session)?.heading.level : undefined;
      if (level !== undefined) return level;
    }
  return undefined;
}
