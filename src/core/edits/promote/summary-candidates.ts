import type { Note } from '../../note/note';
import { firstEndingAfter, startingIn, type Span } from '../../text/span';
import { lineWeights } from './line-weights';

/** A line of the notes that could stand in the Summary. */
export interface SummaryCandidate {
  readonly span: Span;
  /** The line without its list marker. */
  readonly text: string;
  readonly score: number;
  /** What speaks for it, in words for a tooltip. */
  readonly why: readonly string[];
  /** Among the few that are proposed. */
  readonly suggested: boolean;
}

/**
 * The lines of a part of the notes that can be taken over into a Summary, in the order of the notes, the best ones
 * marked as suggested. Works by counting only, so that the same notes always give the same lines.
 */
export function summaryCandidates(text: string, note: Note, part: Span, title: string): SummaryCandidate[] {
  const lines = candidateLines(text, note, part);
  const weights = lineWeights(lines, title);
  const wanted = Math.min(4, Math.max(2, Math.round(lines.length / 4)));
  const best = new Set(
    lines
      .map((line, at) => ({ line, score: weights[at]?.score ?? 0 }))
      .sort((a, b) => b.score - a.score || a.line.span.start - b.line.span.start)
      .slice(0, wanted)
      .map(({ line }) => line),
  );
  return lines.map((line, at) => ({
    span: line.span,
    text: line.text,
    score: weights[at]?.score ?? 0,
    why: weights[at]?.why ?? [],
    suggested: best.has(line),
  }));
}

interface Line {
  readonly span: Span;
  readonly text: string;
  /** The line that opens the list in which it stands: `Takeaways:`. */
  readonly below: string | undefined;
}

/** Lines of words: no headings, code, pictures, tables, comments, buttons, to-dos or labels. */
function candidateLines(text: string, note: Note, part: Span): Line[] {
  const barred: Span[] = [
    ...[note.headings, note.fences, note.labels, note.shortcodes, note.todos].flatMap((facts) =>
      startingIn<{ readonly span: Span }>(facts, part).map(({ span }) => span),
    ),
    ...note.comments
      .slice(firstEndingAfter(note.comments, part.start))
      .filter(({ start }) => start < part.end),
  ];
  const lines: Line[] = [];
  let below: string | undefined;
  for (let at = part.start; at < part.end;) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found >= part.end ? part.end : found + 1;
    const written = text.slice(at, next);
    const words = written.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/, '');
    const start = at + written.length - words.length;
    const end = start + words.trimEnd().length;
    const isBarred = barred.some((span) => span.start < end && span.end > start);
    if (!isBarred && isSentence(words)) lines.push({ span: { start, end }, text: words.trimEnd(), below });
    if (words.trim() === '') below = undefined;
    else if (/:\s*$/.test(words)) below = words.trim();
    at = next;
  }
  return lines;
}

/** At least three words, none of a picture, a table, a rule or a lone address. */
function isSentence(words: string): boolean {
  if (/^(?:!\[|\||<|#|\[[^\]]*\]:)/.test(words) || /^\S+:\/\/\S+\s*$/.test(words)) return false;
  return (words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length >= 3;
}
