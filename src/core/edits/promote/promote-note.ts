import type { Session } from '../../conference/model';
import type { Note } from '../../note/note';
import type { TextEdit } from '../../text/text-edit';
import type { LabelStyle } from './label-style';
import { promoteSession, type Promotion } from './promote-session';

/** What became of the sessions of a file, in their order, and the edits for all of them. */
export interface NotePromotion {
  readonly sessions: readonly { readonly session: Session; readonly promotion: Promotion }[];
  readonly edits: readonly TextEdit[];
}

/**
 * Promotes sessions of one file.
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
  const done = sessions.map((session) => ({
    session,
    promotion: promoteSession(text, note, session, style, summaryFor(session)),
  }));
  const edits = done.flatMap(({ promotion }) => (promotion.outcome === 'promoted' ? promotion.edits : []));
  return { sessions: done, edits };
}
