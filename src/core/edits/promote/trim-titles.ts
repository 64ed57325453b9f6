import type { Day, Session } from '../../conference/model';
import type { Note } from '../../note/note';
import type { TextEdit } from '../../text/text-edit';

/** Takes the colon off titles of days and sessions, which is typed when one means to go on in the same line. */
export function trimTitles(
  text: string,
  note: Note,
  titled: readonly (Pick<Day, 'line'> | Pick<Session, 'line'>)[],
): TextEdit[] {
  const lines = new Set(titled.map(({ line }) => line));
  return note.headings.flatMap((heading) => {
    const { start, end } = heading.textSpan;
    const colon = /\s*:+\s*$/.exec(text.slice(start, end));
    if (!lines.has(heading.line) || !colon || colon.index === 0) return [];
    return [{ span: { start: start + colon.index, end }, text: '' }];
  });
}
