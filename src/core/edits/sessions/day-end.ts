import type { Day } from '../../conference/model';
import type { Note } from '../../note/note';
import { fileTail } from '../file-tail';

/**
 * Where a day's part of a file ends: with its last session, else at the next heading that is as high as its own; before
 * what belongs to the file and not to the day.
 *
 * @param level of the day's heading
 */
export function dayEnd(note: Note | undefined, day: Day, path: string, level: number, text: string): number {
  const own = day.sessions.filter((session) => session.path === path);
  const last = own.at(-1);
  const next = note?.headings.find((heading) => heading.line > day.line && heading.level <= level);
  const end = last
    ? Math.min(Math.max(...own.map(({ span }) => span.end)), text.length)
    : (next?.span.start ?? text.length);
  return note ? fileTail(text, note, end, last?.span.start) : end;
}
