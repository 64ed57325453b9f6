import type { Note } from '../../note/note';
import { startingIn, type Span } from '../../text/span';

/**
 * Where somebody goes on writing a session's Summary: after its last word, or in the empty line below its label.
 *
 * @returns an offset; undefined when the session has no Summary
 */
export function summaryPlace(text: string, note: Note, span: Span): number | undefined {
  const labels = startingIn(note.labels, span);
  const summary = labels.find(({ kind }) => kind === 'summary');
  if (!summary) return undefined;
  const start = summary.span.end;
  const next = labels.find(({ kind, span: own }) => kind === 'notes' && own.start >= start);
  const part = text.slice(start, Math.min(next?.span.start ?? span.end, text.length));
  const written = part.trimEnd();
  if (written !== '') return start + written.length;
  const breaks = [...part.matchAll(/\r\n|\r|\n/g)];
  // One line is left empty between the label and what will stand below it, where there is room.
  const found = breaks.length > 2 ? breaks[1] : breaks[0];
  return start + (found ? found.index + found[0].length : 0);
}
