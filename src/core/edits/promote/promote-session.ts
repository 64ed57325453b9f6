import type { Session } from '../../conference/model';
import type { Heading, Note } from '../../note/note';
import { holdsOne, startingIn, type Span } from '../../text/span';
import { rereadNote } from '../../note/reread';
import { applyEdits, lineBreakOf, type TextEdit } from '../../text/text-edit';
import type { LabelStyle } from './label-style';
import { nextLine, sessionPart, type SessionPart } from './session-part';

/** What became of one session. */
export type Promotion =
  | { readonly outcome: 'promoted'; readonly edits: readonly TextEdit[] }
  /** It has both, or nothing is written in it. */
  | { readonly outcome: 'already' | 'empty' }
  /** `line` is 0-based. */
  | { readonly outcome: 'refused'; readonly reason: string; readonly line: number };

/**
 * Gives a session a Summary above its raw notes. What is there already stays: of the two labels only the missing
 * one is added, and every line of the notes is kept in its order.
 *
 * @param summaryLines lines for a Summary that has none yet, without line breaks
 */
export function promoteSession(
  text: string,
  note: Note,
  session: Session,
  style: LabelStyle,
  summaryLines: readonly string[] = [],
): Promotion {
  const part = sessionPart(text, note, session);
  if (part.summary && part.marker) return { outcome: 'already' };
  if (!part.marker && !holdsOne(note.written, { start: part.start, end: part.end }))
    return { outcome: 'empty' };
  const open = openBlock(part);
  if (open) return open;
  for (const apart of [false, true]) {
    const edits = editsFor({ ...part, apart }, style, summaryLines);
    if (hasBothAfter(part, edits)) return { outcome: 'promoted', edits };
  }
  return refused(text, part.top, 'words begin among which Summary and Notes would not be read as such');
}

/** Whether both labels are read as labels once the edits are made: a block around them could swallow one. */
function hasBothAfter({ text, note, start, end }: SessionPart, edits: readonly TextEdit[]): boolean {
  const after = applyEdits(text, edits);
  const { labels } = rereadNote({ text, note }, after);
  const kinds = startingIn(labels, { start, end: end + after.length - text.length }).map(({ kind }) => kind);
  return kinds.includes('summary') && kinds.includes('notes');
}

/** A part to be changed; `apart`: with a blank line above what is put in, whatever stands there. */
type PartToChange = SessionPart & { readonly apart: boolean };

/** A block without an end would swallow what is put behind it. */
function openBlock({ text, note, start, end }: SessionPart): Promotion | undefined {
  const inside = { start, end };
  const fence = startingIn(note.fences, inside).find(({ closed }) => !closed);
  if (fence) return refused(text, fence.span.start, 'a code block begins that is not closed');
  const comment = note.comments.find(
    (c) => c.start >= start && c.start < end && !text.startsWith('-->', c.end - 3),
  );
  return comment && refused(text, comment.start, 'a comment begins that is not closed');
}

function refused(text: string, at: number, what: string): Promotion {
  const line = text.slice(0, at).split('\n').length - 1;
  return { outcome: 'refused', reason: `In line ${String(line + 1)} ${what}. Mend that first.`, line };
}

function editsFor(part: PartToChange, style: LabelStyle, lines: readonly string[]): TextEdit[] {
  const { summary, marker, top, end } = part;
  if (marker) {
    // What stands above the marker is the summary, which lacks its heading only.
    const isSummed = holdsOne(part.note.written, { start: top, end: marker.span.start });
    const block = summaryBlock(part, style, isSummed ? [] : lines, isSummed);
    return [insert(part, top, isSummed ? block : [...block, ''])];
  }
  const at = summary ? notesBegin(part) : top;
  const notes = insert(
    part,
    at,
    summary
      ? notesBlock(part, style, at)
      : [...summaryBlock(part, style, lines, false), '', ...notesBlock(part, style, at)],
  );
  const pushed = style.notes === 'heading' ? pushDown(part, at, summary ? summary.span.start : end) : [];
  return [notes, ...pushed];
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

/** Signs with which a line cannot follow the marker directly without becoming something else. */
const PLAIN_START = /^(?:[\p{L}"'(=.!]|[-*+] \S)(?!.*\|)/u;

function notesBlock(part: SessionPart, style: LabelStyle, at: number): string[] {
  const next = part.text.slice(at, nextLine(part.text, at)).trimEnd();
  const isUnderlined = startingIn(part.note.headings, { start: at, end: at + next.length + 1 }).length > 0;
  const direct = style.notes === 'ins' && PLAIN_START.test(next) && !isUnderlined;
  const line =
    style.notes === 'ins'
      ? `<ins>${style.notesLabel}</ins><br>`
      : labelLine(part, style.notesLabel, style.notes);
  return direct ? [line] : [line, ''];
}

function labelLine({ level, isPage }: SessionPart, label: string, kind: 'heading' | 'bold'): string {
  const depth = isPage ? 2 : level + 1;
  return kind === 'bold' || depth > 6 ? `**${label}**` : `${'#'.repeat(depth)} ${label}`;
}

/** Puts lines in front of the line that begins at an offset, apart from text that stands directly above. */
function insert({ text, apart }: PartToChange, at: number, lines: readonly string[]): TextEdit {
  const eol = lineBreakOf(text);
  const before = text.slice(0, at);
  const isFresh = before === '' || /\n$/.test(before);
  const above = before.trimEnd().slice(before.trimEnd().lastIndexOf('\n') + 1);
  const touchesText =
    isFresh && !/\n[ \t]*\r?\n$/.test(before) && above !== '' && !/^#{1,6} |^---|^\+\+\+/.test(above.trim());
  const gapAbove = isFresh ? (touchesText || apart ? eol : '') : eol + eol;
  const rest = text.slice(at);
  // A heading, and what follows a Summary's last line, stands apart.
  const gapBelow =
    rest.trim() === '' || /^[ \t]*\r?\n/.test(rest) || lines.at(-1) === ''
      ? ''
      : apartFrom(lines.at(-1) ?? '', rest, eol);
  return { span: { start: at, end: at }, text: `${gapAbove}${lines.join(eol)}${eol}${gapBelow}` };
}

/** A marker without words below it, followed by another session, keeps a blank line. */
function apartFrom(last: string, rest: string, eol: string): string {
  return /^#{1,6} /.test(rest) && !last.startsWith('#') ? eol : '';
}

/**
 * Where the Notes begin below a Summary without them: at the first heading behind it, else behind the Summary's
 * first block. Notes that stand above their Summary begin at the top.
 */
function notesBegin(part: SessionPart): number {
  const { text, note, summary, headings, top, end } = part;
  if (!summary) return top;
  if (holdsOne(note.written, { start: top, end: summary.span.start })) return top;
  const heading = headings.find(({ span }) => span.start > summary.span.start);
  if (heading) return heading.span.start;
  const begin = nextLine(text, summary.span.end);
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

/** Moves the notes' own headings below the heading `Notes`, one level down, when one is as high as it. */
function pushDown(part: SessionPart, from: number, until: number): TextEdit[] {
  const level = part.isPage ? 2 : part.level + 1;
  const own = part.headings.filter(
    ({ span, style }) => span.start >= from && span.start < Math.max(until, from) && style !== 'unspaced',
  );
  const below = own.length > 0 ? own : part.headings.filter(({ span }) => span.start >= from);
  if (level > 6 || !below.some((heading) => heading.level <= level)) return [];
  return below.flatMap((heading) => down(part.text, heading));
}

function down(text: string, heading: Heading): TextEdit[] {
  const { start, end } = heading.span;
  if (heading.style === 'atx') return heading.level < 6 ? [{ span: { start, end: start }, text: '#' }] : [];
  if (heading.style !== 'setext') return [];
  const underline = text.lastIndexOf('\n', end - 1) + 1;
  if (heading.level === 1) {
    const signs = text.slice(underline, end);
    return [{ span: { start: underline, end }, text: signs.replaceAll('=', '-') }];
  }
  const isOneLine = !text.slice(start, underline).trimEnd().includes('\n');
  return isOneLine
    ? [
        { span: { start, end: start }, text: '### ' },
        { span: { start: underline, end }, text: '' },
      ]
    : [];
}
