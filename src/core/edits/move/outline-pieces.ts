import { contentEnd } from '../../text/content-end';
import type { TextEdit } from '../../text/text-edit';
import { lineBreakOf } from '../../text/text-edit';
import { gapBelow, type Block } from './outline-block';
import type { Landing } from './outline-landing';
import type { MoveNotes } from './move-edit';
import { fitLevels } from './fit-levels';
import type { Piece, Taken } from './rearrangement';
import type { Span } from '../../text/span';

/** What is cut out of a text so that the parts around it stand as they did: the block, and the space on one side of it. */
export interface Cut {
  readonly gone: Span;
  /** The words of the block, without the space around it. */
  readonly words: Span;
  /** The space that is cut out with it, to be put in on the other side. */
  readonly gap: string;
}

/** What goes when a block does. */
export function cutOf({ text, note, span }: Pick<Block, 'text' | 'note' | 'span'>): Cut {
  const words = { start: span.start, end: contentEnd(text, span) };
  const isLast = text.slice(span.end).trim() === '';
  const before = contentEnd(text, { start: note.bodyStart, end: span.start });
  if (!isLast || before <= note.bodyStart) return { gone: span, words, gap: text.slice(words.end, span.end) };
  return { gone: { start: before, end: words.end }, words, gap: text.slice(before, span.start) };
}

/**
 * The pieces of the files between which a block is moved, heading levels fitted to its new place.
 *
 * @param extra edits in the two files, at their places now
 */
export function blockPieces(
  notes: MoveNotes,
  block: Block,
  { path, at, level }: Landing,
  extra: ReadonlyMap<string, readonly TextEdit[]>,
): Map<string, Piece[]> {
  const cut = cutOf(block);
  const by = block.heading.level > 6 || level > 6 ? 0 : level - block.heading.level;
  const target = notes.text(path) ?? '';
  const own = editsIn(extra.get(block.path), cut.words);
  const levels = fitLevels(block.text, block.note, cut.words, by);
  const breaks = lineBreaks(block.text, cut.words, lineBreakOf(target), [...levels, ...own]);
  const piece: Taken = { path: block.path, span: cut.words, edits: [...levels, ...own, ...breaks] };
  const needsSpace = block.heading.style !== 'atx';
  const gap = gapBelow(target, cut.gap, needsSpace || !startsPlainly(target, at));
  const isLast = target.slice(at).trim() === '';
  const put = isLast ? contentEnd(target, { start: 0, end: at }) : at;
  const inserted: Piece[] = isLast
    ? [...(put === 0 ? [] : [{ words: gap }]), piece]
    : [...(isOpen(target, at) ? [{ words: lineBreakOf(target) }] : []), piece, { words: gap }];
  const pieces = new Map<string, Piece[]>();
  const edits = extra.get(path) ?? [];
  const place = (start: number, end: number): Piece[] =>
    start >= end ? [] : [{ path, span: { start, end }, edits: editsIn(edits, { start, end }) }];
  if (path !== block.path) {
    pieces.set(path, [...place(0, put), ...inserted, ...place(put, target.length)]);
    const from = extra.get(block.path) ?? [];
    const left = (start: number, end: number): Piece[] =>
      start >= end ? [] : [{ path: block.path, span: { start, end }, edits: editsIn(from, { start, end }) }];
    pieces.set(block.path, [...left(0, cut.gone.start), ...left(cut.gone.end, block.text.length)]);
    return pieces;
  }
  const { start, end } = cut.gone;
  pieces.set(
    path,
    put <= start
      ? [...place(0, put), ...inserted, ...place(put, start), ...place(end, target.length)]
      : [...place(0, start), ...place(end, put), ...inserted, ...place(Math.max(put, end), target.length)],
  );
  return pieces;
}

/** What is left of a note around a part of it. */
export function placesAround(path: string, text: string, gone: Span): Taken[] {
  const spans = [
    { start: 0, end: gone.start },
    { start: gone.end, end: text.length },
  ];
  return spans.flatMap((span) => (span.start < span.end ? [{ path, span, edits: [] }] : []));
}

/** The pieces of a text into which new words are put, at a place where something else begins or the text ends. */
export function placeIn(text: string, path: string, at: number, words: string): Piece[] {
  const isLast = text.slice(at).trim() === '';
  const put = isLast ? contentEnd(text, { start: 0, end: at }) : at;
  const eol = lineBreakOf(text);
  const gap = put === 0 ? '' : isLast ? eol + eol : isOpen(text, at) ? eol : '';
  const tail = isLast && !startsPlainly(text, at) ? eol : '';
  return [
    { path, span: { start: 0, end: put }, edits: [] },
    { words: gap + words + tail },
    ...(isLast ? [] : [{ path, span: { start: put, end: text.length }, edits: [] }]),
  ];
}

/** Whether the line in front of a place has words and no end. */
function isOpen(text: string, at: number): boolean {
  return at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\uFEFF';
}

/** Whether what begins at a place needs no empty line in front of it. */
function startsPlainly(text: string, at: number): boolean {
  return at >= text.length || /^ {0,3}#{1,6}(?:\s|$)/.test(text.slice(at, at + 12));
}

/** Those of some edits that lie in a span. */
export function editsIn(edits: readonly TextEdit[] | undefined, { start, end }: Span): TextEdit[] {
  return (edits ?? []).filter(({ span }) => span.start >= start && span.end <= end && span.start < end);
}

/** Edits by which a part has the line breaks of another text, outside of what is changed already. */
export function lineBreaks(text: string, part: Span, eol: string, others: readonly TextEdit[]): TextEdit[] {
  const found: TextEdit[] = [];
  for (let at = text.indexOf('\n', part.start); at >= 0 && at < part.end; at = text.indexOf('\n', at + 1)) {
    const start = text[at - 1] === '\r' ? at - 1 : at;
    if (text.slice(start, at + 1) === eol || start < part.start) continue;
    if (others.some(({ span }) => span.start < at + 1 && span.end > start)) continue;
    found.push({ span: { start, end: at + 1 }, text: eol });
  }
  return found;
}
