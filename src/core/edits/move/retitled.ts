import type { Conference, Day, Session } from '../../conference/model';
import { readNote } from '../../note/read-note';
import { headingIds } from '../../site/heading-ids';
import type { Heading } from '../../note/note';
import { cut } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { headingNumbers } from './heading-numbers';
import { wordsOfLinks, type NewTitle } from './link-words';
import type { MoveNotes } from './move-edit';
import { newHeadingNumbers, type HeadingOrder } from './new-heading-numbers';
import { insertedNumbers, reorderedNumbers } from './number-sequence';
import { sessionBlock, type Block } from './outline-block';
import type { Retitled } from './rearrangement';
import { runAround, type Run } from './running-numbers';

/** The talks of a day that are headings, in order. */
export function talkBlocks(notes: MoveNotes, { sessions }: Pick<Day, 'sessions'>): Block[] {
  return sessions.flatMap((session) => (session.span.start > 0 ? (sessionBlock(notes, session) ?? []) : []));
}

/** A heading among those of a day. */
export interface HeadingPlace {
  /** The other sessions of the day. */
  readonly others: readonly Session[];
  /** Among them, from 0; at the end when undefined. */
  readonly position: number | undefined;
  /** Undefined for a heading that is new. */
  readonly block: Block | undefined;
  /** The title of one that is new. */
  readonly title: string;
  /** Whether it is one of the day already. */
  readonly isOwn: boolean;
  /** The day that it comes from. */
  readonly from?: Day | undefined;
  readonly conference: Conference;
  readonly day: Day;
}

/** What the numbers of a day's talks change when a heading gets a place among them. */
export function renumberedAround(
  notes: MoveNotes,
  { others, position, block, title, isOwn, from, conference, day }: HeadingPlace,
): Renumbered {
  const at = Math.min(Math.max(position ?? others.length, 0), others.length);
  const before = talkBlocks(notes, { sessions: others.slice(0, at) });
  const rest = talkBlocks(notes, { sessions: others.slice(at) });
  const isIt = (each: Block): boolean =>
    each.path === block?.path && each.heading.span.start === block.heading.span.start;
  const run = runOfHeadings(notes, conference, day, (each) => !isIt(each));
  if (run) {
    const isHere = conference.days.some((each) => talkBlocks(notes, each).some(isIt));
    const ahead = [...run.before, ...before];
    const all = [...ahead, block, ...rest, ...run.after];
    const renumber = isHere ? reorderedNumbers : insertedNumbers;
    return renumbered(notes, all, { moved: ahead.length, isOwn: isHere, renumber }, title);
  }
  const order = {
    moved: before.length,
    isOwn,
    from: from && talkBlocks(notes, from).map(writtenTitle),
    renumber: isOwn ? reorderedNumbers : insertedNumbers,
  };
  return renumbered(notes, [...before, block, ...rest], order, title);
}

/** The talks of the other days that are headings, where their numbers run on from day to day. */
export function runOfHeadings(
  notes: MoveNotes,
  { days }: Conference,
  { id }: Day,
  isMeant: (block: Block) => boolean = () => true,
): Run<Block> | undefined {
  const blocks = days.map((each) => talkBlocks(notes, each).filter(isMeant));
  const own = days.findIndex((each) => each.id === id);
  return runAround(blocks, own, numbersOfHeadings);
}

/** The numbers in the headings of talks. */
export function numbersOfHeadings(blocks: readonly Block[]): (number | undefined)[] {
  return headingNumbers(blocks.map(writtenTitle)).map((number) => number && Number(number.digits));
}

/** Changes, and the words that a new heading gets. */
export interface Renumbered {
  readonly retitled: Retitled;
  readonly fresh: string;
}

/** The words of a block's heading as its author writes them. */
const writtenTitle = ({ text, heading }: Pick<Block, 'text' | 'heading'>): string =>
  cut(text, heading.textSpan);

/**
 * What the numbers of a day's talks change in headings, and in the words of links that say the same.
 *
 * @param blocks in the new order; undefined for a heading that is new
 * @param fresh the words of the new heading
 * @returns the changes, and the words that the new heading gets
 */
export function renumbered(
  notes: MoveNotes,
  blocks: readonly (Block | undefined)[],
  order: Omit<HeadingOrder, 'titles'>,
  fresh = '',
): Renumbered {
  const titles = blocks.map((block) => (block ? writtenTitle(block) : fresh));
  const after = newHeadingNumbers({ ...order, titles });
  const changed = blocks.flatMap((block, at) => {
    const title = after[at];
    return block && title !== undefined && title !== titles[at] ? [{ block, title }] : [];
  });
  const at = blocks.indexOf(undefined);
  return { retitled: retitle(notes, changed), fresh: after[at] ?? fresh };
}

function retitle(
  notes: MoveNotes,
  changed: readonly { readonly block: Block; readonly title: string }[],
): Retitled {
  const edits = new Map<string, TextEdit[]>();
  const headings = new Map<string, Map<number, string>>();
  const titles: NewTitle[] = [];
  const ids = new Map<string, readonly string[]>();
  const add = (path: string, more: readonly TextEdit[]): void => {
    edits.set(path, [...(edits.get(path) ?? []), ...more]);
  };
  for (const { block, title } of changed) {
    const { path, text, note, heading } = block;
    const { start, end } = heading.textSpan;
    add(path, [changeOf(text, start, end, title)]);
    const now = seen(title);
    const own = headings.get(path) ?? new Map<number, string>();
    headings.set(path, own.set(heading.span.start, now));
    const maker = notes.siteOf(path) === undefined ? 'github' : 'hugo';
    const all = ids.get(path) ?? headingIds(note.headings, text, maker);
    ids.set(path, all);
    const id = all[note.headings.indexOf(heading)];
    titles.push({ path, title: heading.text, now, ids: id === undefined ? [] : [id] });
  }
  for (const [from, labels] of wordsOfLinks(notes, titles)) add(from, labels);
  return { edits, headings };
}

/** A title as a heading shows it. */
function seen(title: string): string {
  return readNote(`# ${title}`).headings[0]?.text ?? title;
}

/** The part of a heading's words that is another. */
function changeOf(text: string, start: number, end: number, title: string): TextEdit {
  const old = text.slice(start, end);
  let same = 0;
  while (same < Math.min(old.length, title.length) && old.at(-1 - same) === title.at(-1 - same)) same++;
  return { span: { start, end: end - same }, text: title.slice(0, title.length - same) };
}

/** A talk of a day that numbers its talks, without its number: as a block, and as a change of the note. */
export function withoutNumber(
  notes: MoveNotes,
  conferences: readonly Conference[],
  block: Block,
): { readonly block: Block; readonly retitled: Retitled } {
  const isIt = ({ path, heading }: Block): boolean =>
    path === block.path && heading.span.start === block.heading.span.start;
  for (const { days } of conferences)
    for (const day of days) {
      if (!day.sessions.some(({ path }) => path === block.path)) continue;
      const blocks = talkBlocks(notes, day);
      const at = blocks.findIndex(isIt);
      const number = at < 0 ? undefined : headingNumbers(blocks.map(writtenTitle))[at];
      if (!number) continue;
      const { heading } = block;
      const text = seen(number.rest);
      const start = heading.textSpan.end - number.rest.length;
      const textSpan = { start, end: heading.textSpan.end };
      const retitled = retitle(notes, [{ block, title: number.rest }]);
      return { block: { ...block, heading: { ...heading, text, textSpan } }, retitled };
    }
  return { block, retitled: { edits: new Map(), headings: new Map() } };
}

/** The same, and a number in front of a heading that no change names yet. */
export function withPrefix(
  { edits, headings }: Retitled,
  { path, heading }: { readonly path: string; readonly heading: Heading },
  prefix: string,
): Retitled {
  const at = heading.textSpan.start;
  const number = { span: { start: at, end: at }, text: prefix };
  const titles = new Map(headings.get(path)).set(heading.span.start, prefix + heading.text);
  return {
    edits: new Map([...edits, [path, [...(edits.get(path) ?? []), number]]]),
    headings: new Map([...headings, [path, titles]]),
  };
}
