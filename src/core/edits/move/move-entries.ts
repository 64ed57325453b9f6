import type { Heading } from '../../note/note';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { lineBreakOf } from '../../text/text-edit';
import type { Entry } from './contents-entries';
import { nextLine } from '../../text/next-line';

/** A table of contents, and the file that it is of. */
export interface ContentsOf {
  readonly path: string;
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** What is taken out of one table of contents and put into another, or another place of the same one. */
export interface EntryMove {
  /** Edits in the first table: the entries go. */
  readonly out: readonly TextEdit[];
  /** The lines that go, of the first file. */
  readonly lines: Span | undefined;
  /** Where they are put in the second, and with which edits of their own. */
  readonly put:
    | {
        readonly at: number;
        readonly edits: readonly TextEdit[];
        readonly ends: string;
        readonly opens: string;
      }
    | undefined;
  /** Edits in the second table: numbers that count on. */
  readonly into: readonly TextEdit[];
}

/**
 * Moves the entry of a block, with those of its sub-headings, to where its heading goes.
 *
 * @param isMoved whether a heading belongs to the block
 * @param before headings of the second file that stand in front of the block then, in order
 * @param level of the block's heading then
 */
export function moveEntries(
  from: ContentsOf,
  to: ContentsOf | undefined,
  isMoved: (heading: Heading) => boolean,
  before: readonly Heading[],
  level: number,
): EntryMove | undefined {
  const moved = from.entries.filter(
    ({ heading, parent }) => heading && isMoved(heading) && !(parent?.heading && isMoved(parent.heading)),
  );
  const [first] = moved;
  const last = moved.at(-1);
  if (!first || !last) return undefined;
  // What its author has put between them stays; then the links follow where they are.
  const inside = from.entries.filter(
    ({ span }) => span.start >= first.span.start && span.end <= last.span.end,
  );
  if (inside.some(({ heading }) => !heading || !isMoved(heading))) return undefined;
  const lines = { start: first.span.start, end: last.span.end };
  const stays = (entry: Entry): boolean =>
    entry.span.start < lines.start || entry.span.start >= lines.end || to?.path !== from.path;
  const place = to && placeFor(to.entries.filter(stays), before, level, first);
  const isSame = to?.path === from.path;
  if (to === undefined || place === undefined)
    return {
      out: [{ span: lines, text: '' }, ...counted(siblings(from.entries, first), first)],
      lines,
      put: undefined,
      into: [],
    };
  const eol = lineBreakOf(to.text);
  const numbers = renumbered(from, first, place, isSame);
  const edits = depthEdits(from, lines, first, place.like.indent, numbers.marker);
  const isOpen = place.at > 0 && to.text[place.at - 1] !== '\n';
  const endsOpen = from.text[lines.end - 1] !== '\n';
  const put = { at: place.at, edits, opens: isOpen ? eol : '', ends: endsOpen && !isOpen ? eol : '' };
  return { out: [{ span: lines, text: '' }, ...numbers.out], lines, put, into: numbers.into };
}

/**
 * Edits by which a new heading gets an entry, in a table that lists headings of its level.
 *
 * @param before headings in front of it, in order
 * @param words of the entry
 */
export function newEntry(
  { text, entries }: ContentsOf,
  before: readonly Heading[],
  level: number,
  words: string,
): TextEdit[] {
  const none = { start: -1, end: -1 };
  const made: Entry = {
    span: none,
    indent: '',
    width: 0,
    marker: '-',
    markerAt: -1,
    heading: undefined,
    parent: undefined,
  };
  const place = placeFor(entries, before, level, made);
  if (!place) return [];
  const { at, like, beside, index } = place;
  const start = beside.length > 0 ? firstNumber(beside) : undefined;
  const numbers = start === undefined ? undefined : recount(beside.toSpliced(index, 0, made), start);
  const marker = numbers?.markers.get(made) ?? like.marker;
  const eol = lineBreakOf(text);
  const line = `${like.indent}${marker} ${words}`;
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const others = numbers?.edits.filter(({ span }) => span.start >= 0) ?? [];
  return [{ span: { start: at, end: at }, text: isOpen ? eol + line : line + eol }, ...others];
}

interface PlaceInList {
  readonly at: number;
  /** An entry beside which it stands. */
  readonly like: { readonly indent: string; readonly marker: string };
  /** Entries beside it, in order, and how many of them stand in front of it. */
  readonly beside: readonly Entry[];
  readonly index: number;
}

function placeFor(
  entries: readonly Entry[],
  before: readonly Heading[],
  level: number,
  moved: Entry,
): PlaceInList | undefined {
  const own = new Map(
    entries.flatMap((entry) => (entry.heading ? [[entry.heading.span.start, entry] as const] : [])),
  );
  const levels = new Set(entries.flatMap(({ heading }) => heading?.level ?? []));
  const isListed = levels.has(level);
  for (const heading of before.toReversed()) {
    let entry = own.get(heading.span.start);
    if (!entry) continue;
    while (entry.heading && entry.heading.level > level && entry.parent) entry = entry.parent;
    if ((entry.heading?.level ?? level) >= level) return after(entries, entry);
    const children = entries.filter(({ parent }) => parent === entry);
    const [child] = children;
    if (child) return { at: child.span.start, like: child, beside: children, index: 0 };
    // A list of days alone gets no talks.
    const nested = entries.find((each) => each.heading?.level === level && each.parent);
    if (!isListed && !nested && moved.parent === undefined && levels.size > 0) return undefined;
    if (nested || moved.parent) {
      const like = nested ?? moved;
      return { at: entry.span.end, like, beside: [], index: 0 };
    }
    return after(entries, entry);
  }
  const [first] = entries;
  if (!first) return undefined;
  if (!isListed && moved.parent === undefined && levels.size > 0) return undefined;
  return { at: first.span.start, like: first, beside: siblings(entries, first), index: 0 };
}

function after(entries: readonly Entry[], entry: Entry): PlaceInList {
  const beside = siblings(entries, entry);
  return { at: entry.span.end, like: entry, beside, index: beside.indexOf(entry) + 1 };
}

function siblings(entries: readonly Entry[], { parent }: Entry): Entry[] {
  return entries.filter((each) => each.parent === parent);
}

/** Edits by which moved lines stand as deep as those beside them, with their kind of marker. */
function depthEdits(
  { text }: ContentsOf,
  { start, end }: Span,
  first: Entry,
  indent: string,
  marker: string,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const more = ' '.repeat(Math.max(marker.length - first.marker.length, 0));
  for (let at = start; at < end;) {
    const next = Math.min(nextLine(text, at), end);
    const isIndented = text.startsWith(first.indent, at) && text.slice(at, next).trim() !== '';
    const wanted = at === start ? indent : indent + more;
    if (isIndented && wanted !== first.indent)
      edits.push({ span: { start: at, end: at + first.indent.length }, text: wanted });
    at = next;
  }
  if (marker !== first.marker)
    edits.push({ span: { start: first.markerAt, end: first.markerAt + first.marker.length }, text: marker });
  return edits;
}

/** Numbers that count on after an entry has gone. */
function counted(beside: readonly Entry[], gone: Entry): TextEdit[] {
  const start = firstNumber(beside);
  return start === undefined
    ? []
    : recount(
        beside.filter((entry) => entry !== gone),
        start,
      ).edits;
}

/** Numbers that count on where an entry comes in. */
function renumbered(
  from: ContentsOf,
  first: Entry,
  { beside, index, like }: PlaceInList,
  isSame: boolean,
): { readonly out: TextEdit[]; readonly marker: string; readonly into: TextEdit[] } {
  const old = siblings(from.entries, first);
  const isOneList = isSame && beside.every((entry) => entry.parent === first.parent);
  const there = isOneList ? old : beside;
  const out = isOneList ? [] : counted(old, first);
  const start = there.length > 0 ? firstNumber(there) : undefined;
  if (start === undefined) {
    const isKind = /\d/.test(first.marker) === /\d/.test(like.marker);
    return { out, marker: isKind && beside.length === 0 ? first.marker : like.marker, into: [] };
  }
  const { edits, markers } = recount(beside.toSpliced(index, 0, first), start);
  return {
    out,
    marker: markers.get(first) ?? first.marker,
    into: edits.filter(({ span }) => span.start !== first.markerAt),
  };
}

/** The first number of entries that count on; undefined where they do not. */
function firstNumber(entries: readonly Entry[]): number | undefined {
  const numbers = entries.map(({ marker }) => parseInt(marker, 10));
  const [start = NaN, next] = numbers;
  const counts = numbers.every((number, at) => number === start + at);
  return counts && (next !== undefined || start === 1) ? start : undefined;
}

function recount(
  entries: readonly Entry[],
  start: number,
): { readonly edits: TextEdit[]; readonly markers: ReadonlyMap<Entry, string> } {
  const delimiter = entries.find(({ marker }) => /\d/.test(marker))?.marker.slice(-1) ?? '.';
  const markers = new Map(entries.map((entry, at) => [entry, String(start + at) + delimiter]));
  const edits = entries.flatMap((entry) => {
    const marker = markers.get(entry) ?? entry.marker;
    const span = { start: entry.markerAt, end: entry.markerAt + entry.marker.length };
    return marker === entry.marker ? [] : [{ span, text: marker }];
  });
  return { edits, markers };
}
