import { sentence } from '../../language/sentence';
import type { Note } from '../../note/note';
import { holdsOne, startingIn, type Span } from '../../text/span';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { fileTail } from '../file-tail';
import { openBlock } from '../open-block';
import type { LabelStyle } from './label-style';
import { nextLine } from '../../text/next-line';
import type { SessionPart } from './session-part';
import { lineFinder } from '../../text/line-starts';

/** What became of one session. */
export type Promotion =
  | { readonly outcome: 'promoted'; readonly edits: readonly TextEdit[] }
  /** It has both, or nothing is written in it. */
  | { readonly outcome: 'already' | 'empty' }
  /** `line` is 0-based. */
  | { readonly outcome: 'refused'; readonly reason: string; readonly line: number };

/**
 * Gives a session a Summary above its raw notes. What is there already stays: of the two labels only the missing
 * one is added, and every line of the notes is kept in its order. Whether the labels will be read as such is not
 * looked at here.
 *
 * @param summaryLines lines for a Summary that has none yet, without line breaks
 * @param apart with a blank line above what is put in, whatever stands there
 */
export function planSession(
  part: SessionPart,
  style: LabelStyle,
  summaryLines: readonly string[] = [],
  apart = false,
): Promotion {
  const { note, summary, marker, top, end } = part;
  if (summary && marker) return { outcome: 'already' };
  if (!marker && !holdsOne(note.written, { start: top, end })) return { outcome: 'empty' };
  const open = openBlock(part.text, note, part);
  if (open) return { outcome: 'refused', reason: open.reason, line: open.line };
  return { outcome: 'promoted', edits: editsFor({ ...part, apart }, style, summaryLines) };
}

/** A session that cannot be promoted without becoming something else. */
export function refusedFor({ text, top }: SessionPart): Promotion {
  const line = lineFinder(text)(top);
  const reason = sentence(
    'In line {0} text begins in which Summary and Notes would not be read as such. Fix that first.',
    line + 1,
  );
  return { outcome: 'refused', reason, line };
}

/** A part to be changed; `apart`: with a blank line above what is put in, whatever stands there. */
type PartToChange = SessionPart & { readonly apart: boolean };

function editsFor(part: PartToChange, style: LabelStyle, lines: readonly string[]): TextEdit[] {
  const { summary, marker, top } = part;
  if (marker) {
    // What stands above the marker is the summary, which lacks its heading only.
    const isSummed = holdsOne(part.note.written, { start: top, end: marker.span.start });
    const block = summaryBlock(part, style, isSummed ? [] : lines, isSummed);
    return [insert(part, top, isSummed ? block : [...block, ''])];
  }
  const at = summary ? notesBegin(part) : top;
  const notes = notesBlock(part, style, at);
  return [insert(part, at, summary ? notes : [...summaryBlock(part, style, lines, false), '', ...notes])];
}

/** The Summary's heading with the lines it begins with. */
function summaryBlock(
  part: SessionPart,
  style: LabelStyle,
  lines: readonly string[],
  isSummed: boolean,
): string[] {
  const heading = labelLine(part, style.summaryLabel, style.notes === 'bold' ? 'bold' : 'heading');
  const needsGap = style.notes === 'heading' || style.notes === 'bold' || part.isPage;
  if (isSummed) return needsGap ? [heading, ''] : [heading];
  return lines.length === 0 ? [heading] : [heading, ...(needsGap ? [''] : []), ...lines];
}

/** Characters with which a line cannot follow the marker directly without becoming something else. */
const PLAIN_START = /^(?:[\p{L}"'(=.!]|[-*+] \S)(?!.*\|)/u;

function notesBlock(part: SessionPart, style: LabelStyle, at: number): string[] {
  const next = part.text.slice(at, nextLine(part.text, at)).trimEnd();
  const isUnderlined = startingIn(part.note.headings, { start: at, end: at + next.length + 1 }).length > 0;
  // A word over `: what it is` is the term of a definition, and would have the marker for another.
  const isTerm = part.text.startsWith(': ', nextLine(part.text, at));
  const direct = style.notes === 'ins' && PLAIN_START.test(next) && !isUnderlined && !isTerm;
  const line =
    style.notes === 'ins'
      ? `<ins>${style.notesLabel}</ins><br>`
      : labelLine(part, style.notesLabel, style.notes);
  return direct ? [line] : [line, ''];
}

function labelLine({ level }: SessionPart, label: string, kind: 'heading' | 'bold'): string {
  const depth = level + 1;
  return kind === 'bold' || depth > 6 ? `**${label}**` : `${'#'.repeat(depth)} ${label}`;
}

/** Puts lines in front of the line that begins at an offset, apart from text that stands directly above. */
function insert({ text, apart }: PartToChange, at: number, lines: readonly string[]): TextEdit {
  const eol = lineBreakOf(text);
  const lineStart = text.lastIndexOf('\n', at - 2) + 1;
  // Nothing, or a byte order mark, is a line that has not begun yet.
  const isFresh = at === 0 || text[at - 1] === '\n' || (at === 1 && text.startsWith('\uFEFF'));
  const above = isFresh ? text.slice(lineStart, at).replace('\uFEFF', '').trim() : '';
  const touchesText = above !== '' && !/^#{1,6} |^---|^\+\+\+/.test(above);
  const isApart = apart && at > lineStart && above !== '';
  const gapAbove = isFresh ? (touchesText || isApart ? eol : '') : eol + eol;
  const next = text.slice(at, nextLine(text, at));
  // A heading, and what follows a Summary's last line, stands apart.
  const gapBelow = next.trim() === '' || lines.at(-1) === '' ? '' : apartFrom(lines.at(-1) ?? '', next, eol);
  return { span: { start: at, end: at }, text: `${gapAbove}${lines.join(eol)}${eol}${gapBelow}` };
}

/** A marker without words below it, followed by another session, keeps a blank line. */
function apartFrom(last: string, rest: string, eol: string): string {
  return /^#{1,6} /.test(rest) && !last.startsWith('#') ? eol : '';
}

/**
 * Where the Notes begin below a Summary without them: at the first heading after it, else after the Summary's
 * first block. Notes that stand above their Summary begin at the top.
 */
function notesBegin(part: SessionPart): number {
  const { text, note, summary, headings, top, start } = part;
  if (!summary) return top;
  if (holdsOne(note.written, { start: top, end: summary.span.start })) return top;
  const heading = headings.find(({ span }) => span.start > summary.span.start);
  if (heading) return heading.span.start;
  const end = fileTail(text, note, part.end, start);
  const begin = Math.min(nextLine(text, summary.span.end), end);
  const isInLine = summary.style !== 'heading' && text.slice(summary.span.end, begin).trim() !== '';
  const words = isInLine ? begin : skipLines(text, begin, end, (line) => line === '');
  let at = skipLines(text, words, end, (line) => line !== '');
  for (let block = blockAround(note, at); block; block = blockAround(note, at))
    at = nextLine(text, block.end);
  return Math.min(
    skipLines(text, at, end, (line) => line === ''),
    end,
  );
}

/** The first line from `at` on that is not of a kind. */
function skipLines(text: string, at: number, end: number, isSkipped: (line: string) => boolean): number {
  let next = at;
  while (next < end && isSkipped(text.slice(next, nextLine(text, next)).trim())) next = nextLine(text, next);
  return next;
}

/** Code, a comment or a shortcode in which an offset lies; its lines belong together. */
function blockAround(note: Note, at: number): Span | undefined {
  const blocks = [...note.fences, ...note.shortcodes].map(({ span }) => span);
  return [...blocks, ...note.comments].find(({ start, end }) => start < at && at < end);
}
