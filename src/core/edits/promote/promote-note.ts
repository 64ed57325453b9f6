import { ConferenceIndex } from '../../conference/index';
import type { Session } from '../../conference/model';
import type { Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import { startingIn } from '../../text/span';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import type { LabelStyle } from './label-style';
import { planSession, refusedFor, type Promotion } from './promote-session';
import { sessionPart } from './session-part';

/** What became of the sessions of a file, in their order, and the edits for all of them. */
export interface NotePromotion {
  readonly sessions: readonly { readonly session: Session; readonly promotion: Promotion }[];
  readonly edits: readonly TextEdit[];
}

/** A session on its way: planned, tried with more space, given up. */
interface Attempt {
  readonly session: Session;
  promotion: Promotion;
  apart: boolean;
}

/**
 * Promotes sessions of one file. A session is left as it is when its labels would not be read as such afterwards, or
 * when the file would have other sessions, days or titles then.
 *
 * @param summaryFor lines with which the Summary of a session begins
 */
export function promoteNote(
  text: string,
  note: Note,
  sessions: readonly Session[],
  style: LabelStyle,
  summaryFor: (session: Session) => readonly string[] = () => [],
): NotePromotion {
  const plan = (session: Session, apart: boolean): Promotion => {
    const part = sessionPart(text, note, session);
    const isOpen = !(part.summary && part.marker);
    return planSession(part, style, isOpen ? summaryFor(session) : [], apart);
  };
  const attempts = sessions.map((session): Attempt => ({
    session,
    promotion: plan(session, false),
    apart: false,
  }));
  const before = readingOf(text, note, sessions[0]?.path ?? 'README.md');
  for (;;) {
    const pending = attempts.filter(({ promotion }) => promotion.outcome === 'promoted');
    const failed = failing(text, note, before, pending);
    if (failed.length === 0) break;
    for (const attempt of failed) {
      attempt.promotion = attempt.apart
        ? refusedFor(sessionPart(text, note, attempt.session))
        : plan(attempt.session, true);
      attempt.apart = true;
    }
  }
  return {
    sessions: attempts.map(({ session, promotion }) => ({ session, promotion })),
    edits: editsOf(attempts),
  };
}

const editsOf = (attempts: readonly Attempt[]): TextEdit[] =>
  attempts.flatMap(({ promotion }) => (promotion.outcome === 'promoted' ? promotion.edits : []));

/** What a file is read as when it stands alone. */
interface Reading {
  readonly note: Note;
  readonly sessions: readonly Session[];
  /** Titles of conferences, days and sessions. */
  readonly outline: string;
}

function readingOf(text: string, note: Note, path: string): Reading {
  const index = new ConferenceIndex('');
  index.update([{ path, text }]);
  const outline = index.outline.conferences.map(({ name, days }) => [
    name,
    days.map((day) => [day.name, day.sessions.map(({ title }) => title)]),
  ]);
  return { note, sessions: index.sessionsOf(path), outline: JSON.stringify(outline) };
}

/** The attempts after which something else is read than what is meant; all of one file are looked at together. */
function failing(text: string, note: Note, before: Reading, attempts: readonly Attempt[]): Attempt[] {
  if (attempts.length === 0) return [];
  const failed = failingTogether(text, before, attempts);
  if (failed !== 'all' || attempts.length === 1) return failed === 'all' ? [...attempts] : failed;
  // The outline is another one: whose doing it is shows when each half is tried without the other.
  const middle = attempts.length >> 1;
  const halves = [attempts.slice(0, middle), attempts.slice(middle)];
  const found = halves.flatMap((half) => failing(text, note, before, half));
  return found.length > 0 ? found : [...attempts];
}

function failingTogether(text: string, before: Reading, attempts: readonly Attempt[]): Attempt[] | 'all' {
  const edits = editsOf(attempts);
  const after = applyEdits(text, edits);
  const path = attempts[0]?.session.path ?? '';
  const reading = readingOf(after, readNote(after), path);
  if (reading.outline !== before.outline || reading.sessions.length !== before.sessions.length) return 'all';
  const places = new Map(before.sessions.map(({ span }, at) => [span.start, at]));
  const moved = movedBy(edits);
  return attempts.filter(({ session }) => {
    const { span } = session;
    const at = places.get(span.start);
    const twin = at === undefined ? undefined : reading.sessions[at];
    // A session that only its neighbours make one is looked for where it has come to stand.
    if (!twin || twin.title !== session.title) {
      const kinds = startingIn(reading.note.labels, {
        start: moved(span.start, false),
        end: moved(Math.min(span.end, text.length), true),
      }).map(({ kind }) => kind);
      return !(kinds.includes('summary') && kinds.includes('notes'));
    }
    const part = sessionPart(after, reading.note, twin);
    return !(part.summary && part.marker);
  });
}

/** Where an offset has come to stand, in logarithmic time; `after`: to the right of what is put in there. */
export function movedBy(edits: readonly TextEdit[]): (at: number, after: boolean) => number {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  const sums = [0];
  for (const { span, text } of sorted) sums.push((sums.at(-1) ?? 0) + text.length - (span.end - span.start));
  return (at, after) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = sorted[middle]?.span.start ?? 0;
      if (after ? place <= at : place < at) low = middle + 1;
      else high = middle;
    }
    return at + (sums[low] ?? 0);
  };
}
