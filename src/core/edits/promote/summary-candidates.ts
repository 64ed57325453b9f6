import type { Note } from '../../note/note';
import { firstEndingAfter, startingIn, type Span } from '../../text/span';
import { withoutColon } from '../../note/title';
import { isMetaLine, isNameLine, opensOrAsks } from './head-lines';
import { lineWeights } from './line-weights';
import { markupLines } from './markup-lines';
import { thoughtsOf, type NoteLine } from './thoughts';
import { joint, wordCount } from './written-widths';
import { nextLine } from '../../text/next-line';

/** A sentence, a paragraph or a line of the notes that could stand in the Summary. */
export interface SummaryCandidate {
  readonly span: Span;
  /** Its words on one line, without the list marker. */
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
  const lines = candidatesIn(text, note, part, title);
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

interface Candidate {
  readonly span: Span;
  readonly text: string;
  /** The line that opens the list in which it stands: `Takeaways:`. */
  readonly below: string | undefined;
}

/** A line of the notes, and what keeps it from a Summary. */
interface Line extends NoteLine {
  readonly span: Span;
  readonly isBlank: boolean;
  /** Something in it cannot be taken along: a shortcode, a to-do, a comment. */
  readonly holdsOther: boolean;
}

/**
 * Sentences and thoughts: no headings, code, pictures, tables, comments, buttons, to-dos, labels, nor who spoke and
 * when.
 */
function candidatesIn(text: string, note: Note, part: Span, title: string): Candidate[] {
  const lines = linesOf(text, note, part, title);
  const found: Candidate[] = [];
  let below: string | undefined;
  let next = 0;
  const openedBy = (from: number, to: number): void => {
    for (const { isBlank, words } of lines.slice(from, to))
      if (isBlank) below = undefined;
      else if (words.endsWith(':')) below = words;
  };
  for (const [from, to] of thoughtsOf(lines)) {
    openedBy(next, from);
    const own = lines.slice(from, to);
    const [first] = own;
    const words = joined(own);
    if (first && !own.some(({ holdsOther }) => holdsOther) && isSentence(words))
      found.push({ span: { start: first.span.start, end: own.at(-1)?.span.end ?? 0 }, text: words, below });
    openedBy(from, to);
    next = to;
  }
  return found;
}

const joined = (lines: readonly Line[]): string =>
  lines.map(({ words }, at) => (at === 0 ? '' : joint(lines[at - 1]?.words ?? '', words)) + words).join('');

function linesOf(text: string, note: Note, part: Span, title: string): Line[] {
  const barred = barredIn(note, part);
  const lines: Line[] = [];
  const name = withoutColon(title).toLowerCase();
  let next = 0;
  /** The farthest end of what began before a line: blocks may hold others. */
  let reach = 0;
  const isMarkup = markupLines(text.slice(part.start, part.end).split(/\r?\n/));
  let isTop = true;
  for (let at = part.start; at < part.end;) {
    const after = Math.min(nextLine(text, at), part.end);
    const written = text.slice(at, after);
    const lead = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?/.exec(written)?.[0] ?? '';
    const start = at + lead.length;
    const { words, endsHard } = withoutBreak(written.slice(lead.length));
    const end = start + words.length;
    for (let span = barred[next]; span && span.start <= start; span = barred[++next])
      reach = Math.max(reach, span.end);
    const isOther = reach > start;
    for (let span = barred[next]; span && span.start < end; span = barred[++next])
      reach = Math.max(reach, span.end);
    const isBlank = words === '';
    const isApart =
      isBlank ||
      isOther ||
      isMarkup[lines.length] === true ||
      isMetaLine(words) ||
      (isTop && isNameLine(words)) ||
      withoutColon(words).toLowerCase() === name;
    if (!isBlank) isTop = false;
    lines.push({
      span: { start, end },
      lead: lead.replace(/[\r\n]/g, ''),
      words,
      isBlank,
      isApart,
      holdsOther: reach > start,
      endsHard,
    });
    at = after;
  }
  return lines;
}

/** The words of a line without the sign with which its author ended it: two blanks, a backslash, `<br>`. */
function withoutBreak(written: string): { words: string; endsHard: boolean } {
  const line = written.replace(/\r?\n$/, '');
  const words = line.trimEnd();
  const sign = /(?:(?<!\\)\\|<br ?\/?>)$/i.exec(words);
  return {
    words: sign ? words.slice(0, sign.index).trimEnd() : words,
    endsHard: sign !== null || line.endsWith('  '),
  };
}

/** What is no words of the notes, in the order of its places. */
function barredIn(note: Note, part: Span): Span[] {
  return [
    ...[note.headings, note.boldLines, note.fences, note.labels, note.shortcodes, note.todos].flatMap(
      (facts) => startingIn<{ readonly span: Span }>(facts, part).map(({ span }) => span),
    ),
    ...note.comments
      .slice(firstEndingAfter(note.comments, part.start))
      .filter(({ start }) => start < part.end),
  ].toSorted((a, b) => a.start - b.start);
}

/** At least three words, none of a picture, a table, a rule or a lone address. */
function isSentence(words: string): boolean {
  if (/^(?:!\[|\||<|#|\[[^\]]*\]:)/.test(words) || /^\S+:\/\/\S+\s*$/.test(words)) return false;
  return wordCount(words) >= 3;
}
