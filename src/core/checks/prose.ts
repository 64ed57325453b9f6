import type { Note } from '../note/note';
import type { Span } from '../text/span';
import { forLastNote } from './last-note';
import { maskedText } from './masked';

/**
 * A text of the same length and lines in which only running text is left: no front matter, code, formulas, comments,
 * shortcode tags, addresses. Worked out once for a note, and only for rules that have something to look at.
 */
export const proseOf = forLastNote((text, note) => maskedText(text, spansOf(text, note)));

function spansOf(text: string, note: Note): Span[] {
  const spans: Span[] = [{ start: 0, end: note.bodyStart }, ...note.comments];
  for (const { span } of note.fences) spans.push(span);
  for (const { open, close } of note.shortcodes) spans.push(open, ...(close ? [close] : []));
  for (const { hrefSpan } of note.links) spans.push(hrefSpan);
  spans.push(...between(text, '$$', note.bodyStart), ...indented(text, note.bodyStart));
  return spans;
}

/** What stands between two marks, these included; a last one alone is none. */
function between(text: string, mark: string, from: number): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(mark, from); start >= 0;) {
    const end = text.indexOf(mark, start + mark.length);
    if (end < 0) break;
    spans.push({ start, end: end + mark.length });
    start = text.indexOf(mark, end + mark.length);
  }
  return spans;
}

/** Lines that are so far in that they may be code. */
function indented(text: string, from: number): Span[] {
  return [...text.slice(from).matchAll(/^(?: {4}|\t)[ \t]*(?![-*+][ \t]|\d+[.)][ \t]|[ \t]).+$/gm)].map(
    ({ index, 0: line }) => ({ start: from + index, end: from + index + line.length }),
  );
}
