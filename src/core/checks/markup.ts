import type { Note } from '../note/note';
import { forLastNote } from './last-note';
import { maskedText } from './masked';
import type { RuleContext } from './rule';

/**
 * The text of a note in which front matter, fences, comments, code in a line and the tags of shortcodes are masked:
 * what Markdown reads as words and HTML. Places and line breaks stay.
 */
export function markupOf({ text, note }: Pick<RuleContext, 'text' | 'note'>): string {
  return markup(text, note);
}

const markup = forLastNote((text, note) =>
  maskedText(text, [
    { start: 0, end: note.bodyStart },
    ...note.fences.map(({ span }) => span),
    ...note.comments,
    ...note.shortcodes.flatMap(({ open, close }) => (close ? [open, close] : [open])),
  ]),
);

/** Whether a place is in a fence. */
export function isInFence({ fences }: Note, at: number): boolean {
  return fences.some(({ span }) => span.start <= at && at < span.end);
}
