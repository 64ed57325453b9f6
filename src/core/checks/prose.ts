import type { Note } from '../note/note';
import type { Checked } from './rule';

/** Stands in for each character that is no word of the author's. */
const MASK = '\u0001';

const known = new WeakMap<Note, { readonly text: string; readonly prose: string }>();

/**
 * The text of a note in which front matter, fences, comments, code in a line and the tags of shortcodes are masked:
 * what Markdown reads as words and HTML. Places and line breaks stay.
 */
export function proseOf({ text, note }: Pick<Checked, 'text' | 'note'>): string {
  const last = known.get(note);
  if (last?.text === text) return last.prose;
  const spans = [
    { start: 0, end: note.bodyStart },
    ...note.fences.map(({ span }) => span),
    ...note.comments,
    ...note.shortcodes.flatMap(({ open, close }) => (close ? [open, close] : [open])),
  ].toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, start)), masked(text.slice(Math.max(at, start), end)));
    at = end;
  }
  pieces.push(text.slice(at));
  const prose = withoutCode(pieces.join(''));
  known.set(note, { text, prose });
  return prose;
}

/** Whether a place is in a fence. */
export function isInFence({ fences }: Note, at: number): boolean {
  return fences.some(({ span }) => span.start <= at && at < span.end);
}

function masked(text: string): string {
  return text.replace(/[^\r\n]/g, MASK);
}

/** Code in a line ends in its paragraph. */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  return text.replace(/(?<!`)(`+)(?!`)(?:[^`\n]|\n(?!\s*\n)|(?!\1(?!`))`+)*?(?<!`)\1(?!`)/g, masked);
}
