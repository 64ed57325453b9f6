import type { Note } from '../note/note';
import type { RuleContext } from './rule';

/** Stands in for each character that is no word of the author's. */
const MASK = '\u0001';

const known = new WeakMap<Note, { readonly text: string; readonly prose: string }>();

/**
 * The text of a note in which front matter, fences, comments, code in a line and the tags of shortcodes are masked:
 * what Markdown reads as words and HTML. Places and line breaks stay.
 */
export function markupOf({ text, note }: Pick<RuleContext, 'text' | 'note'>): string {
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

/** Code in a line ends in its paragraph, at as many backticks as it began with. */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  return text
    .split(/(\n[ \t]*\r?\n)/)
    .map((piece, index) => (index % 2 === 0 ? withoutCodeIn(piece) : piece))
    .join('');
}

function withoutCodeIn(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ at: index, length }));
  const next: (number | undefined)[] = [];
  const latest = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    next[index] = latest.get(length);
    latest.set(length, index);
  }
  let shown = '';
  let from = 0;
  for (let index = 0; index < runs.length; index++) {
    const close = next[index];
    const [opening, closing] = [runs[index], close === undefined ? undefined : runs[close]];
    if (close === undefined || !opening || !closing) continue;
    const end = closing.at + closing.length;
    shown += paragraph.slice(from, opening.at) + masked(paragraph.slice(opening.at, end));
    from = end;
    index = close;
  }
  return shown + paragraph.slice(from);
}
