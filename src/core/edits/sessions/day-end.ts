import type { Day } from '../../conference/model';
import type { Note } from '../../note/note';

/**
 * Where a day's part of a file ends: with its last session, else at the next heading that is as high as its own.
 *
 * @param level of the day's heading
 */
export function dayEnd(note: Note | undefined, day: Day, path: string, level: number, text: string): number {
  const own = day.sessions.filter((session) => session.path === path);
  if (own.length > 0) return Math.min(Math.max(...own.map(({ span }) => span.end)), text.length);
  const next = note?.headings.find((heading) => heading.line > day.line && heading.level <= level);
  return next?.span.start ?? text.length;
}
