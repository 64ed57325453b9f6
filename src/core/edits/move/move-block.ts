import { sentence } from '../../language/sentence';
import type { Conference, Day } from '../../conference/model';
import type { Heading } from '../../note/note';
import type { TextEdit } from '../../text/text-edit';
import { carriedDefinitions, definitionLines, keptNames } from './carried-definitions';
import { contentsEntries } from './contents-entries';
import { moveEntries, type ContentsOf, type EntryMove } from './move-entries';
import type { Move, MoveNotes } from './move-edit';
import type { Block } from './outline-block';
import type { Landing } from './outline-landing';
import { blockPieces, cutOf, editsIn, lineBreaks } from './outline-pieces';
import { rearrange } from './rearrange';
import { isTaken, type Piece, type Retitled, type Taken } from './rearrangement';
import { lineBreakOf } from '../../text/text-edit';

/**
 * Moves a heading with all that belongs to it: its entry in the table of contents goes along, so do the definitions
 * that it needs, and every link follows.
 *
 * @param conferences all of them, for what in a file is a talk
 * @param retitled headings that get other numbers by it
 */
export function moveBlock(
  notes: MoveNotes,
  conferences: readonly Conference[],
  block: Block,
  landing: Landing,
  retitled?: Retitled,
): Move {
  const { path, at } = landing;
  if (path === block.path && at > block.span.start && at < block.span.end)
    return { reason: sentence('“{0}” cannot be moved into itself.', block.heading.text) };
  const [text, note] = [notes.text(path), notes.note(path)];
  if (text === undefined || !note) return { reason: sentence('There is no note “{0}”.', path) };
  const isAway = path !== block.path;
  const { gone } = cutOf(block);
  // It stands there.
  if (!isAway && at >= gone.start && at <= Math.max(gone.end, block.span.end))
    return { edit: { changes: [], creations: [], renames: [], deletions: [] }, told: [] };
  const carried = isAway
    ? carriedDefinitions(block, [cutOf(block).words], { path, text, note })
    : { put: [], left: [], edits: keptNames(block, [cutOf(block).words]) };
  const entries = movedEntry(notes, conferences, block, landing);
  const extra = new Map<string, TextEdit[]>();
  const add = (to: string, edits: readonly TextEdit[]): void => {
    if (edits.length > 0) extra.set(to, [...(extra.get(to) ?? []), ...edits]);
  };
  add(block.path, [...carried.edits, ...(entries?.out ?? [])]);
  add(path, entries?.into ?? []);
  const pieces = blockPieces(notes, block, landing, extra);
  if (carried.put.length > 0)
    pieces.set(path, withDefinitions(pieces.get(path) ?? [], block, carried.put, text));
  if (carried.left.length > 0) {
    const eol = lineBreakOf(block.text);
    const lines = definitionLines(block.text, carried.left, eol);
    pieces.set(block.path, [...(pieces.get(block.path) ?? []), ...lines]);
  }
  if (entries?.put && entries.lines) {
    const { at: place, edits, opens, ends } = entries.put;
    const words = (each: string): Piece[] => (each === '' ? [] : [{ words: each }]);
    const breaks = lineBreaks(block.text, entries.lines, lineBreakOf(text), edits);
    const line: Piece = { path: block.path, span: entries.lines, edits: [...edits, ...breaks] };
    pieces.set(
      path,
      withPieces(pieces.get(path) ?? [], path, place, [...words(opens), line, ...words(ends)]),
    );
  }
  const files = new Map([...pieces].map(([file, own]) => [file, { pieces: own }]));
  return rearrange(notes, { files, deletions: [], ...(retitled && { retitled }) });
}

function movedEntry(
  notes: MoveNotes,
  conferences: readonly Conference[],
  block: Block,
  { path, at, level }: Landing,
): EntryMove | undefined {
  const from = contentsOf(notes, conferences, block.path);
  if (!from) return undefined;
  const isMoved = ({ span }: Heading): boolean =>
    span.start >= block.span.start && span.start < block.span.end;
  const to = path === block.path ? from : contentsOf(notes, conferences, path);
  // A table that leads to the other file as well lists both: the link follows.
  if (path !== block.path && linksTo(notes, from, path)) return undefined;
  const before = (notes.note(path)?.headings ?? []).filter(
    (heading) => heading.span.start < at && !(path === block.path && isMoved(heading)),
  );
  return moveEntries(from, to, isMoved, before, level);
}

/** The table of contents of a file. */
export function contentsOf(
  notes: MoveNotes,
  conferences: readonly Conference[],
  path: string,
): ContentsOf | undefined {
  const [text, note] = [notes.text(path), notes.note(path)];
  if (text === undefined || !note) return undefined;
  const maker = notes.siteOf(path) === undefined ? 'github' : 'hugo';
  const entries = contentsEntries(text, note, daysIn(conferences, path), maker);
  return entries && { path, text, entries };
}

/** The days of which a file says something. */
export function daysIn(conferences: readonly Conference[], path: string): Day[] {
  return conferences.flatMap(({ days }) =>
    days.flatMap((day) => {
      const sessions = day.sessions.filter((session) => session.path === path);
      return day.path === path || sessions.length > 0 ? [{ ...day, sessions }] : [];
    }),
  );
}

function linksTo(notes: MoveNotes, { path, entries }: ContentsOf, to: string): boolean {
  const name = to.slice(to.lastIndexOf('/') + 1);
  return (notes.note(path)?.links ?? []).some(
    ({ href, span }) =>
      href.includes(name) &&
      entries.some((entry) => entry.span.start <= span.start && span.end <= entry.span.end),
  );
}

/** Definitions right after the block that needs them. */
function withDefinitions(
  pieces: readonly Piece[],
  block: Block,
  put: readonly Taken[],
  text: string,
): Piece[] {
  const words = cutOf(block).words;
  const at = pieces.findIndex(
    (piece) => isTaken(piece) && piece.path === block.path && piece.span.start === words.start,
  );
  return pieces.toSpliced(
    at + 1,
    0,
    ...definitionLines(block.heading.text, put, lineBreakOf(text)).slice(0, -1),
  );
}

/** Pieces with others put in at an offset of a note that they hold. */
function withPieces(pieces: readonly Piece[], path: string, at: number, put: readonly Piece[]): Piece[] {
  const found = pieces.findIndex(
    (piece) => isTaken(piece) && piece.path === path && piece.span.start <= at && at <= piece.span.end,
  );
  const piece = pieces[found];
  if (!piece || !isTaken(piece)) return [...pieces];
  const head = { start: piece.span.start, end: at };
  const tail = { start: at, end: piece.span.end };
  const cut = [head, tail].map((span) => ({ path, span, edits: editsIn(piece.edits, span) }));
  const [first, last] = cut;
  return first && last ? pieces.toSpliced(found, 1, first, ...put, last) : [...pieces];
}
