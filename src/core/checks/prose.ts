import type { Note } from '../note/note';
import type { Span } from '../text/span';

/** Stands for each character that is no running text. */
export const NO_PROSE = '\u0001';

const known = new WeakMap<Note, string>();

/**
 * A text of the same length and lines in which only running text is left: no front matter, code, formulas, comments,
 * shortcode tags, addresses. Worked out once for a note, and only for rules that have something to look at.
 */
export function proseOf(text: string, note: Note): string {
  let prose = known.get(note);
  if (prose === undefined) known.set(note, (prose = masked(text, spansOf(text, note))));
  return prose;
}

function spansOf(text: string, note: Note): Span[] {
  const spans: Span[] = [{ start: 0, end: note.bodyStart }, ...note.comments];
  for (const { span } of note.fences) spans.push(span);
  for (const { open, close } of note.shortcodes) spans.push(open, ...(close ? [close] : []));
  for (const { hrefSpan } of note.links) spans.push(hrefSpan);
  spans.push(...between(text, '$$', note.bodyStart), ...indented(text, note.bodyStart));
  return spans;
}

function masked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, NO_PROSE));
    at = end;
  }
  pieces.push(text.slice(at));
  return withoutCode(pieces.join(''));
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

/** Code spans masked; they end with their paragraph. */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  return text
    .split(/(\n[ \t]*\r?\n)/)
    .map((paragraph) => masksOfCode(paragraph))
    .join('');
}

function masksOfCode(paragraph: string): string {
  const runs = [...paragraph.matchAll(/(?<!\\)`+/g)].map(({ index, 0: run }) => ({
    start: index,
    length: run.length,
  }));
  /** The last run of each length, so that an open one is not looked for in vain. */
  const last = new Map(runs.map(({ length }, at) => [length, at]));
  let result = '';
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    if (!run || (last.get(run.length) ?? 0) <= at) continue;
    let close = at + 1;
    while (runs[close]?.length !== run.length) close++;
    const end = (runs[close]?.start ?? run.start) + run.length;
    result +=
      paragraph.slice(from, run.start) + paragraph.slice(run.start, end).replace(/[^\r\n]/g, NO_PROSE);
    from = end;
    at = close;
  }
  return result + paragraph.slice(from);
}
