import type { Conference, Day } from '../../conference/model';
import { folderOf } from '../../site/links';
import type { Move, MoveNotes } from './move-edit';
import { moveFiles } from './move-files';
import { closedNumbers, insertedNumbers, reorderedNumbers } from './number-sequence';
import { placedPath } from './page-numbers';
import { placePages } from './place-pages';

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
  { path, conference, day, position, aliases }: SessionMove,
): Move {
  const pages = pagesOf(day);
  if (!pages)
    return { reason: `The talks of “${day.name}” are headings in one file; move the heading instead.` };
  const others = pages.filter((page) => page !== path);
  const at = Math.min(Math.max(position ?? others.length, 0), others.length);
  const isOwn = others.length < pages.length;
  const { renames, edits, isNumbered } = placePages(notes, {
    order: others.toSpliced(at, 0, path),
    moved: path,
    folder: isOwn ? folderOf(placedPath(path)) : dayFolder(day, conference, pages),
    renumber: isOwn ? reorderedNumbers : insertedNumbers,
  });
  if (!isNumbered && position !== undefined && others.length > 0)
    return {
      reason: `The talks of “${day.name}” have neither numbers nor weights, so their names say their order. Move without a position, or number them first.`,
    };
  if (!isOwn && !renames.some(({ from }) => from === path))
    return {
      reason: `“${day.name}” has no folder of its own, so moving the file would not move the talk to it. Change what tells the day: the file's name or the list of talks.`,
    };
  return moveFiles(notes, renames, { aliases, own: edits });
}

/** Closes gaps and duplicates in the numbers of a day's pages, in their order; only numbers that are there change. */
export function renumberDay(notes: MoveNotes, day: Day, aliases: boolean): Move {
  const pages = pagesOf(day);
  if (!pages)
    return { reason: `The talks of “${day.name}” are headings in one file, which have no numbers.` };
  const { renames, edits } = placePages(notes, {
    order: pages,
    moved: undefined,
    folder: '',
    renumber: closedNumbers,
  });
  return moveFiles(notes, renames, { aliases, own: edits });
}

/** Paths of a day's pages in order; undefined when a session is a part of a file. */
function pagesOf({ sessions }: Day): string[] | undefined {
  const paths = sessions.map(({ path }) => path);
  const arePages = sessions.every(({ span }) => span.start === 0) && new Set(paths).size === paths.length;
  return arePages ? paths : undefined;
}

function dayFolder(day: Day, conference: Conference, [first]: readonly string[]): string {
  if (day.folder !== undefined) return day.folder;
  if (first !== undefined) return folderOf(placedPath(first));
  return day.path === undefined ? conference.path : folderOf(day.path);
}
