import { sentence } from '../../language/sentence';
import type { Conference, Day } from '../../conference/model';
import { folderOf } from '../../site/paths';
import type { Move, MoveNotes } from './move-edit';
import { moveFiles } from './move-files';
import { closedNumbers, insertedNumbers, reorderedNumbers } from './number-sequence';
import { placedPath, prefixesOf } from './page-numbers';
import { placePages } from './place-pages';
import { rearrange } from './rearrange';
import { takenFolder } from './taken-folder';
import { inOneLanguage, mainOf, translationsIn } from './translations';
import { whole } from './rearrangement';
import { numbersOfHeadings, renumbered, runOfHeadings, talkBlocks } from './retitled';
import { lastNumber, runAround, type Run } from './running-numbers';

export interface SessionMove {
  /** Path of the page that is moved. */
  readonly path: string;
  readonly conference: Conference;
  /** The day to which it goes; its own for another place within it. */
  readonly day: Day;
  /** Among the other sessions of the day, from 0; at the end when undefined. */
  readonly position: number | undefined;
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
}

/**
 * Moves a page to another place or day: into its folder, with a number and weight between its new neighbours, and
 * with every link following. Its neighbours keep theirs where there is room.
 */
export function moveSession(
  notes: MoveNotes,
  { path: session, conference, day, position, aliases }: SessionMove,
): Move {
  const pages = pagesOf(notes, day);
  if (!pages)
    return {
      reason: sentence('The talks of “{0}” are headings in one file; move the heading instead.', day.name),
    };
  const translations = translationsIn(notes);
  const path = mainOf(translations, session);
  const others = pages.filter((page) => page !== path);
  const at = placeAmong(others, position, day, (page) => mainOf(translations, page));
  const isOwn = others.length < pages.length;
  const isHere = conference.days.some(({ sessions }) => sessions.some((each) => each.path === path));
  const run = runOfPages(notes, conference, day, path);
  const { renames, edits, isNumbered } = placePages(notes, {
    order: others.toSpliced(at, 0, path),
    moved: path,
    folder: isOwn ? folderOf(placedPath(path)) : dayFolder(day, conference, pages),
    renumber: isOwn ? reorderedNumbers : insertedNumbers,
    run,
    rename: isOwn || (run && isHere) ? reorderedNumbers : insertedNumbers,
  });
  if (!isNumbered && position !== undefined && others.length > 0)
    return {
      reason: sentence(
        'The talks of “{0}” have neither numbers nor weights, so their names say their order. Move without a position, or number them first.',
        day.name,
      ),
    };
  if (!isOwn && !renames.some(({ from }) => from === path))
    return {
      reason: sentence(
        "“{0}” has no folder of its own, so moving the file would not move the talk to it. Change what tells the day: the file's name or the list of talks.",
        day.name,
      ),
    };
  return takenFolder(notes, placedPath(path), renames) ?? moveFiles(notes, renames, { aliases, own: edits });
}

/**
 * Closes gaps and duplicates in the numbers of a day's pages, in their order; only numbers that are there change. Where
 * the numbers of its conference run on from day to day, they begin after those of the day before.
 */
export function renumberDay(notes: MoveNotes, conference: Conference, day: Day, aliases: boolean): Move {
  const pages = pagesOf(notes, day);
  if (!pages) return renumberHeadings(notes, conference, day);
  const run = runOfPages(notes, conference, day, undefined);
  const previous = run && lastNumber(numbersOfNames(run.before));
  const { renames, edits } = placePages(notes, {
    order: pages,
    moved: undefined,
    folder: '',
    renumber: (values) => closedNumbers(values),
    rename: (values) => closedNumbers(values, previous),
  });
  return moveFiles(notes, renames, { aliases, own: edits });
}

/** The same for talks that are headings. */
function renumberHeadings(notes: MoveNotes, conference: Conference, day: Day): Move {
  const run = runOfHeadings(notes, conference, day);
  const previous = run && lastNumber(numbersOfHeadings(run.before));
  const { retitled } = renumbered(notes, talkBlocks(notes, day), {
    moved: -1,
    isOwn: true,
    renumber: (values) => closedNumbers(values, previous),
  });
  const files = [...retitled.headings.keys()].map(
    (path) => [path, { pieces: [whole(path, notes.text(path) ?? '')] }] as const,
  );
  return rearrange(notes, { files: new Map(files), deletions: [], retitled });
}

/** The pages of the other days, where the numbers in their names run on from day to day. */
function runOfPages(
  notes: MoveNotes,
  { days }: Conference,
  { id }: Day,
  moved: string | undefined,
): Run<string> | undefined {
  const pages = days.map((each) => (pagesOf(notes, each) ?? []).filter((path) => path !== moved));
  const own = days.findIndex((each) => each.id === id);
  return runAround(pages, own, numbersOfNames);
}

function numbersOfNames(paths: readonly string[]): (number | undefined)[] {
  return prefixesOf(paths).map(([, prefix]) => prefix && Number(prefix.digits));
}

/** A place among the sessions of a day as one among its pages, each of which may be there in several languages. */
function placeAmong(
  others: readonly string[],
  position: number | undefined,
  { sessions }: Day,
  main: (path: string) => string,
): number {
  if (position === undefined) return others.length;
  const listed = sessions.map(({ path }) => main(path)).filter((path) => others.includes(path));
  return new Set(listed.slice(0, Math.max(position, 0))).size;
}

/** Paths of a day's pages in order, in one language; undefined when a session is a part of a file. */
function pagesOf(notes: MoveNotes, { sessions }: Day): readonly string[] | undefined {
  const paths = sessions.map(({ path }) => path);
  const arePages = sessions.every(({ span }) => span.start === 0) && new Set(paths).size === paths.length;
  return arePages ? inOneLanguage(notes, paths) : undefined;
}

function dayFolder(day: Day, conference: Conference, [first]: readonly string[]): string {
  if (day.folder !== undefined) return day.folder;
  if (first !== undefined) return folderOf(placedPath(first));
  return day.path === undefined ? conference.path : folderOf(day.path);
}
