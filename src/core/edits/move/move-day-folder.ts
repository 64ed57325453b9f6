import { sentence } from '../../language/sentence';
import type { Conference, Day } from '../../conference/model';
import { fileName, folderOf, inFolder, isIn, isSectionPath } from '../../site/paths';
import type { Move, MoveNotes } from './move-edit';
import { moveFiles } from './move-files';
import { insertedNumbers, reorderedNumbers } from './number-sequence';
import { placePages } from './place-pages';
import { takenFolder } from './taken-folder';

export interface DayFolderMove {
  readonly day: Day;
  /** The conference of the day. */
  readonly from: Conference;
  /** The conference to which it goes; its own for another place within it. */
  readonly conference: Conference;
  /** The day before which it stands then; undefined for the end. */
  readonly before: Day | undefined;
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
}

/**
 * Moves a day that is a folder: gives its page another place among those of its conference, or moves the folder into
 * another conference.
 */
export function moveDayFolder(notes: MoveNotes, wish: DayFolderMove): Move {
  return wish.from.id === wish.conference.id ? reorder(notes, wish) : moveFolder(notes, wish);
}

function reorder(notes: MoveNotes, { day, conference, before, aliases }: DayFolderMove): Move {
  const others = conference.days.filter(({ id, name }) => id !== day.id && name !== '');
  const at = before ? others.findIndex(({ id }) => id === before.id) : others.length;
  const order = others.toSpliced(at, 0, day).map(pageOf);
  const path = pageOf(day);
  if (path === undefined || !order.every((page) => page !== undefined))
    return {
      reason: sentence(
        'The days of “{0}” have no pages of their own, so their order is that of their headings or folders. Move the heading, or rename the folder.',
        conference.name,
      ),
    };
  const { edits, isNumbered } = placePages(notes, {
    order,
    moved: path,
    folder: folderOf(path),
    renumber: reorderedNumbers,
    rename: reorderedNumbers,
  });
  if (!isNumbered)
    return {
      reason: sentence(
        'The pages of the days of “{0}” have no weights, so their names say their order. Give them weights first.',
        conference.name,
      ),
    };
  return moveFiles(notes, [], { aliases, own: edits });
}

function moveFolder(notes: MoveNotes, { day, conference, before, aliases }: DayFolderMove): Move {
  const { folder } = day;
  const target = conference.layout === 'outline' ? undefined : conference.path;
  if (folder === undefined || folder === '' || target === undefined || /\.[a-z]+$/i.test(target))
    return {
      reason: sentence(
        '“{0}” has no folder of its own, or “{1}” holds its days in one file, so the day cannot be moved as a folder.',
        day.name,
        conference.name,
      ),
    };
  const to = inFolder(target, fileName(folder));
  if (isIn(folder, to)) return { reason: sentence('“{0}” cannot be moved into itself.', day.name) };
  const renames = notes.filesBelow(folder).map((from) => ({ from, to: to + from.slice(folder.length) }));
  const taken = takenFolder(notes, folder, renames);
  if (taken) return taken;
  const path = pageOf(day);
  const others = conference.days.flatMap((each) => (each.name === '' ? [] : [pageOf(each)]));
  if (path === undefined || !others.every((page) => page !== undefined))
    return moveFiles(notes, renames, { aliases });
  const at = before ? others.indexOf(pageOf(before) ?? '') : others.length;
  const { edits } = placePages(notes, {
    order: others.toSpliced(Math.max(at, 0), 0, path),
    moved: path,
    folder: folderOf(path),
    renumber: insertedNumbers,
    rename: insertedNumbers,
  });
  return moveFiles(notes, renames, { aliases, own: edits });
}

/** The page that describes the folder of a day. */
function pageOf({ path, folder }: Day): string | undefined {
  return path !== undefined && folder !== undefined && isIn(folder, path) && isSectionPath(path)
    ? path
    : undefined;
}
