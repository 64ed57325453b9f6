import { ConferenceIndex } from '../../conference/index';
import type { Day, Session } from '../../conference/model';
import type { Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import type { IdMaker } from '../../site/heading-ids';
import type { Span } from '../../text/span';
import { composeEdits } from '../../text/compose-edits';
import { updateContents } from '../contents/update-contents';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import type { LabelStyle } from './label-style';
import { movedBy, promoteNote, type NotePromotion } from './promote-note';
import { trimTitles } from './trim-titles';
import { fileName } from '../../site/paths';

/** A file with sessions that are to be promoted. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly note: Note;
  readonly sessions: readonly Session[];
  /** The edits that led from the file as it is to `text`: typos fixed. */
  readonly fixes: readonly TextEdit[];
  /** Characters of the file as it is. */
  readonly length: number;
}

/** What is done besides promoting. */
export interface Housekeeping {
  /** Takes colons off the titles of these sessions and their days. */
  readonly trimTitlesOf: readonly Session[];
  readonly contents: 'keep' | 'update' | 'create';
  /** Who makes the ids to which a table of contents leads; GitHub where nothing is said. */
  readonly maker?: IdMaker;
}

/** The file with its typos fixed, so that lines copied into a Summary are right as well. */
export function draftWithFixes(
  path: string,
  text: string,
  sessions: readonly Session[],
  fixes: readonly TextEdit[],
): Draft {
  const after = applyEdits(text, fixes);
  const moved = movedBy(fixes);
  const movedSpan = ({ start, end }: Span): Span => ({ start: moved(start, false), end: moved(end, false) });
  return {
    path,
    text: after,
    note: readNote(after),
    sessions: sessions.map((session) => ({ ...session, span: movedSpan(session.span) })),
    fixes,
    length: text.length,
  };
}

/**
 * Promotes the sessions of a draft and does the housekeeping.
 *
 * @returns what became of each session, and one list of edits for the file as it is
 */
export function promoteDraft(
  draft: Draft,
  style: LabelStyle,
  summaryFor: (session: Session) => readonly string[],
  { trimTitlesOf, contents, maker = 'github' }: Housekeeping,
): NotePromotion {
  const { path, text, note, sessions, length } = draft;
  const promoted = promoteNote(text, note, sessions, style, summaryFor);
  let edits = composeEdits(length, draft.fixes, promoted.edits);
  let now = applyEdits(text, promoted.edits);
  const also = (more: readonly TextEdit[]): void => {
    edits = composeEdits(length, edits, more);
    now = applyEdits(now, more);
  };
  const titles = new Set(trimTitlesOf.map(({ title }) => title));
  if (titles.size > 0) {
    const days = daysOf(path, now);
    const titled = days.flatMap((day) => {
      const own = day.sessions.filter(({ title }) => titles.has(title));
      return own.length > 0 ? [day, ...own] : [];
    });
    also(trimTitles(now, readNote(now), titled));
  }
  if (contents !== 'keep') {
    const days = daysOf(path, now);
    also(
      updateContents(now, readNote(now), days, {
        depth: undefined,
        create: contents === 'create' && days.length > 1,
        maker,
      }),
    );
  }
  return { sessions: promoted.sessions, edits };
}

/** The days whose headings stand in a file. */
function daysOf(path: string, text: string): Day[] {
  const name = fileName(path);
  const index = new ConferenceIndex('');
  index.update([{ path: name, text }]);
  return index.outline.conferences.flatMap(({ days }) => days);
}
