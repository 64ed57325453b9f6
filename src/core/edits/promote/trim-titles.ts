import type { Day, Session } from '../../conference/model';
import type { Note } from '../../note/note';
import { withoutColon } from '../../note/title';
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
    const words = text.slice(start, end);
    const kept = withoutColon(words);
    // A colon in code, or in a link, is no end of the title.
    if (!lines.has(heading.line) || kept === words.trim() || kept !== words.slice(0, kept.length)) return [];
    return [{ span: { start: start + kept.length, end }, text: '' }];
  });
}
