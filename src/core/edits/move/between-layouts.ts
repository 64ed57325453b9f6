import { sentence } from '../../language/sentence';
import type { Conference, Day, Session } from '../../conference/model';
import { number } from '../../note/front-matter/front-matter';
import { readNote } from '../../note/read-note';
import { contentEnd } from '../../text/content-end';
import { cut } from '../../text/span';
import { lineBreakOf } from '../../text/text-edit';
import { newSession } from '../sessions/new-session';
import { carriedDefinitions, definitionLines } from './carried-definitions';
import { headingOfPage, toldOf } from './heading-of-page';
import { withPage } from './insert-session';
import { JoinedNames } from './joined-names';
import { contentsOf } from './move-block';
import type { Move, Moved, MoveNotes } from './move-edit';
import { moveEntries } from './move-entries';
import { moveSession } from './move-session';
import { composeMoves, notesAfter } from './notes-after';
import type { Block } from './outline-block';
import type { Landing } from './outline-landing';
import { cutOf, editsIn, placesAround } from './outline-pieces';
import { templateHead, type PageHead } from './page-head';
import { pageOfHeading, titleOfBlock } from './page-of-heading';
import { rearrange, withEdits } from './rearrange';
import { withEntry } from './with-entry';
import { withoutNumber, withPrefix } from './retitled';
import { isTaken, type Piece, type PiecedFile, type Retitled } from './rearrangement';

/** Where a heading is to be a page. */
export interface PageGoal {
  readonly conferences: readonly Conference[];
  readonly conference: Conference;
  readonly day: Day;
  /** Among the sessions of the day, from 0; at the end when undefined. */
  readonly position: number | undefined;
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
  /** For a heading that becomes a page. */
  readonly template?: PageTemplate | undefined;
}

/** The author's own template for pages of talks. */
export interface PageTemplate {
  readonly words: string;
  /** For its variables, as ISO 8601. */
  readonly date: string;
}

/** Makes a page of a heading, in a day whose talks are pages, with a number and weight as they have. */
export function headingToPage(notes: MoveNotes, numbered: Block, goal: PageGoal): Move {
  const { conferences, conference, day } = goal;
  const { block, retitled } = withoutNumber(notes, conferences, numbered);
  const { path: to, edit } = newSession({
    title: block.heading.text,
    conference,
    day,
    template: undefined,
    buttons: [],
    date: '',
    note: (path) => notes.note(path),
    text: (path) => notes.text(path),
    hasFile: (path) => notes.hasFile(path) === true,
  });
  const made = edit.creations[0]?.text ?? '';
  const { gone, words } = cutOf(block);
  const eol = lineBreakOf(block.text);
  const page = pageOfHeading(block, words.end, {
    head: headFor(block, made, { path: to, day: day.name, eol }, goal.template),
  });
  const carried = carriedDefinitions(block, [words], undefined);
  const from = contentsOf(notes, conferences, block.path);
  const isMoved = ({ span }: { readonly span: { readonly start: number } }): boolean =>
    span.start >= block.span.start && span.start < block.span.end;
  const entries = from && moveEntries(from, undefined, isMoved, [], 0);
  const edits = [...carried.edits, ...(entries?.out ?? [])];
  const own = (piece: Piece): Piece =>
    isTaken(piece) ? withEdits(piece, editsIn(edits, piece.span)) : piece;
  const left = placesAround(block.path, block.text, gone).map(own);
  const lines = definitionLines(block.heading.text, carried.put, eol);
  const pieces = [...page.pieces.map(own), ...(lines.length > 0 ? lines : [{ words: eol }])];
  const file: PiecedFile = page.standsFor ? { pieces, standsFor: page.standsFor } : { pieces };
  const rest = [...left, ...definitionLines(block.text, carried.left, eol)];
  const move = rearrange(notes, {
    files: new Map([
      [to, file],
      [block.path, { pieces: rest }],
    ]),
    deletions: [],
    retitled,
  });
  if ('reason' in move) return move;
  return numberedAmong(notes, { ...move, told: page.told }, to, goal);
}

/** Gives a page that is made at the end of its day the place where it is wished. */
function numberedAmong(
  notes: MoveNotes,
  made: Moved,
  path: string,
  { conference, day, position, aliases }: PageGoal,
): Move {
  const text = made.edit.creations.find((one) => one.path === path)?.text;
  if (position === undefined || position >= day.sessions.length || text === undefined) return made;
  const there = notesAfter(notes, made.edit);
  const wish = { path, conference, day: withPage(day, path, text), position };
  const placed = moveSession(there, { ...wish, aliases: false });
  if ('reason' in placed) return placed;
  // Only pages that were there have old addresses; the number of a new one is its first.
  const counted = aliases ? moveSession(there, { ...wish, aliases }) : placed;
  if ('reason' in counted) return counted;
  const own = placed.edit.changes.find((change) => change.path === path);
  const changes = [...counted.edit.changes.filter((change) => change.path !== path), ...(own ? [own] : [])];
  return { edit: composeMoves(notes, made.edit, { ...counted.edit, changes }), told: made.told };
}

/** The front matter of the author's template, else that of a new page there; undefined where pages have none. */
function headFor(
  block: Block,
  made: string,
  place: { readonly path: string; readonly day: string; readonly eol: string },
  template: PageTemplate | undefined,
): PageHead | undefined {
  const { frontMatter } = readNote(made);
  const facts = {
    ...place,
    title: titleOfBlock(block),
    weight: number(frontMatter, 'weight'),
    speakers: [],
    date: template?.date ?? '',
  };
  const own = template && templateHead(template.words, facts)?.head;
  if (own || !frontMatter) return own;
  return { text: cut(made, frontMatter.span).replace(/\r?\n/g, place.eol), hasTitle: true };
}

/** Where a page is to be a heading. */
export interface HeadingGoal {
  readonly landing: Landing;
  /** The number that it gets in front of its title. */
  readonly prefix: string;
  /** Headings that get other numbers by it. */
  readonly retitled: Retitled;
}

/** Makes a heading of a page, in a file whose talks are headings. */
export function pageToHeading(
  notes: MoveNotes,
  conferences: readonly Conference[],
  { path, title }: Session,
  { landing: { path: to, at, level }, prefix, retitled }: HeadingGoal,
): Move {
  const [text, note] = [notes.text(path), notes.note(path)];
  const [target, other] = [notes.text(to), notes.note(to)];
  if (text === undefined || !note || target === undefined || !other)
    return { reason: sentence('There is no note “{0}”.', text === undefined ? path : to) };
  const eol = lineBreakOf(target);
  const names = new JoinedNames(notes);
  names.editsFor({ path: to, text: target, note: other });
  const edits = names.editsFor({ path, text, note });
  const page = headingOfPage(path, text, note, { level: Math.min(level, 6), eol, prefix });
  const words = page.pieces.map((piece) => withEdits(withoutSpace(piece, text), edits));
  const isLast = target.slice(at).trim() === '';
  const put = isLast ? contentEnd(target, { start: 0, end: at }) : at;
  const [head, tail] = [placesAround(to, target, { start: put, end: target.length }), put < target.length];
  const pieces: Piece[] = [
    ...head,
    ...(isLast && put > 0 ? [{ words: eol + eol }] : []),
    ...words,
    ...(isLast ? (tail ? [] : [{ words: eol }]) : [{ words: eol + eol }]),
    ...(tail ? [{ path: to, span: { start: put, end: target.length }, edits: [] }] : []),
  ];
  const move = rearrange(notes, {
    files: new Map([[to, { pieces }]]),
    deletions: [path],
    isBare: true,
    retitled:
      page.heading && prefix !== ''
        ? withPrefix(retitled, { path, heading: page.heading }, prefix)
        : retitled,
  });
  if ('reason' in move) return move;
  return withEntry(notes, conferences, { ...move, told: toldOf([page]) }, to, prefix + title, put);
}

/** A piece without the space at its end. */
function withoutSpace(piece: Piece, text: string): Piece {
  if (!isTaken(piece)) return piece;
  const span = { start: piece.span.start, end: contentEnd(text, piece.span) };
  return { ...piece, span, edits: editsIn(piece.edits, span) };
}
