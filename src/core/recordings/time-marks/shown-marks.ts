import type { Session } from '../../conference/model';
import type { Note } from '../../note/note';
import { lineFinder } from '../../text/line-starts';
import { recordingOf } from './recording-of';
import { addressAt, marksInWords, timeMarks } from './time-marks';

/** What a preview asks for while it shows a note: where time marks in a piece of its text lead. */
export type ShownMarks = (
  words: string,
  line: number,
) => readonly { readonly start: number; readonly end: number; readonly href: string }[];

/**
 * @param sessions those of the note
 * @returns undefined when no talk of the note has time marks and a recording
 */
export function shownMarks(text: string, note: Note, sessions: readonly Session[]): ShownMarks | undefined {
  const lineOf = lineFinder(text);
  const talks = sessions.flatMap((session) => {
    const marks = timeMarks(text, note, session.span);
    const recording = marks.length > 0 ? recordingOf(text, note, session, marks) : undefined;
    const last = Math.min(session.span.end, text.length);
    return recording ? [{ first: lineOf(session.span.start), last: lineOf(last), recording }] : [];
  });
  if (talks.length === 0) return undefined;
  return (words, line) => {
    // The line after a talk is the first of the next one.
    const recording = talks.findLast(({ first, last }) => first <= line && line <= last)?.recording;
    if (!recording) return [];
    return marksInWords(words).flatMap(({ span: { start, end }, seconds }) => {
      const href = addressAt(recording.url, seconds, recording.offset);
      return href === undefined ? [] : [{ start, end, href }];
    });
  };
}
