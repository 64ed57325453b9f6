import type { Note } from '../../note/note';
import { firstEndingAfter, startingIn, type Span } from '../../text/span';
import { withoutColon } from '../../note/title';
import { isMetaLine, opensOrAsks } from './head-lines';
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
  const lines = candidateLines(text, note, part, title);
  const weights = lineWeights(lines, title);
  const wanted = Math.min(4, Math.max(2, Math.round(lines.length / 4)));
  const best = new Set(
    lines
      .map((line, at) => ({ line, score: weights[at]?.score ?? 0 }))
      .filter(({ line }) => !opensOrAsks(line.text))
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

/** Lines of words: no headings, code, pictures, tables, comments, buttons, to-dos, labels, nor who spoke and when. */
function candidateLines(text: string, note: Note, part: Span, title: string): Line[] {
  const barred = [
    ...[note.headings, note.fences, note.labels, note.shortcodes, note.todos].flatMap((facts) =>
      startingIn<{ readonly span: Span }>(facts, part).map(({ span }) => span),
    ),
    ...note.comments
      .slice(firstEndingAfter(note.comments, part.start))
      .filter(({ start }) => start < part.end),
  ].toSorted((a, b) => a.start - b.start);
  const lines: Line[] = [];
  const name = withoutColon(title).toLowerCase();
  let below: string | undefined;
  let next = 0;
  /** The farthest end of what began before a line: blocks may hold others. */
  let reach = 0;
  for (let at = part.start; at < part.end;) {
    const found = text.indexOf('\n', at);
    const after = found < 0 || found >= part.end ? part.end : found + 1;
    const written = text.slice(at, after);
    const words = written.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/, '');
    const start = at + written.length - words.length;
    const plain = words.trimEnd();
    const end = start + plain.length;
    for (let span = barred[next]; span && span.start < end; span = barred[++next])
      reach = Math.max(reach, span.end);
    const isOther = isMetaLine(plain) || withoutColon(plain).toLowerCase() === name;
    if (reach <= start && !isOther && isSentence(words))
      lines.push({ span: { start, end }, text: plain, below });
    if (plain === '') below = undefined;
    else if (plain.endsWith(':')) below = plain.trim();
    at = after;
  }
  return lines;
}

/** At least three words, none of a picture, a table, a rule or a lone address. */
function isSentence(words: string): boolean {
  if (/^(?:!\[|\||<|#|\[[^\]]*\]:)/.test(words) || /^\S+:\/\/\S+\s*$/.test(words)) return false;
  return (words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length >= 3;
}
