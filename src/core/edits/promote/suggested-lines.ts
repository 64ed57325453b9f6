import type { Session } from '../../conference/model';
import type { Note } from '../../note/note';
import { summaryCandidates, type SummaryCandidate } from './summary-candidates';
import { sessionPart } from './session-part';

/** The lines of a session's notes that can stand in its Summary; none where the Summary has words already. */
export function candidatesOf(text: string, note: Note, session: Session): SummaryCandidate[] {
  const part = sessionPart(text, note, session);
  if (part.summary) return [];
  const start = part.marker ? part.marker.span.end : part.top;
  return summaryCandidates(text, note, { start, end: part.end }, session.title);
}

/** The lines that are proposed for a Summary, as they are put there. */
export function suggestedLines(text: string, note: Note, session: Session): string[] {
  return summaryLines(candidatesOf(text, note, session).filter(({ suggested }) => suggested));
}

/** Picked lines as a list, in the order of the notes; one alone stays a sentence. */
export function summaryLines(picked: readonly Pick<SummaryCandidate, 'text'>[]): string[] {
  return picked.length === 1 ? picked.map(({ text }) => text) : picked.map(({ text }) => `- ${text}`);
}
