import { withSign, type DayName } from '../headings/day-name';
import { byPosition } from '../file-order';
import type { Folder } from '../folder-tree';
import { trimTitle, type NoteFile } from '../note-file';
import { byName } from '../order';
import type { Talk } from '../outline';
import { readableDay } from '../readable';
import { pageItem, talkItems, type DayDraft, type DraftItem } from './draft';
import type { FolderNames } from './names';
import { holdsSeveralTalks } from '../evidence/file-signs';
import { isTalkPage } from '../evidence/page-signs';
import { companyOf } from './company';

export function folderDay(
  child: Folder,
  day: DayName,
  siblings: readonly string[],
  around: FolderNames,
): DayDraft {
  const signed = withSign(day, siblings);
  const { description } = child;
  const items = child.remember(`day ${String(around.pagesElsewhere)}`, () => folderItems(child));
  const alone = description && items.every((item) => item.file === description);
  const title = description?.note.headings.find((h) => h.text !== '')?.text;
  const described =
    alone === true && items.length > 0 && title !== undefined && description.outline.topDay
      ? trimTitle(title)
      : undefined;
  return {
    key: child.path,
    name: described ?? child.section?.title ?? readableDay(signed, signed.order < 0),
    file: description ?? child.section,
    folder: child.path,
    line: 0,
    day: signed,
    items,
  };
}

/** Everything in a day's folder, folders inside it included. */
function folderItems(folder: Folder): DraftItem[] {
  const { notes, description } = folder;
  const company = { ...companyOf(folder), pagesElsewhere: true };
  const own = notes
    .toSorted((a, b) => byPosition(a.order, b.order))
    .flatMap((file): DraftItem[] => {
      if (holdsSeveralTalks(file, company) && notes.length === 1) return talkItems(file, ownTalks(file));
      return isTalkPage(file, { prior: 1 }) ? [pageItem(file)] : [];
    });
  const below = folder.children
    .toSorted((a, b) => byName(a.name, b.name))
    .flatMap((child) => bundleOrItems(child));
  if (own.length + below.length > 0 || !description) return [...own, ...below];
  const { outline } = description;
  const talks =
    outline.days.length > 0 ? outline.days.flatMap((group) => group.talks) : ownTalks(description);
  if (talks.length > 0) return talkItems(description, talks);
  // `# Day 3` alone: its author has just made the day.
  const isNew = outline.topDay !== undefined && description.note.written.length === 0;
  return isNew ? [] : [pageItem(description)];
}

/** The talks of a file whose first heading is its day and none of them. */
function ownTalks({ outline }: NoteFile): readonly Talk[] {
  const start = outline.topDay?.heading?.span.start;
  return outline.talks.filter(({ heading }) => heading.span.start !== start);
}

function bundleOrItems(folder: Folder): DraftItem[] {
  const { description, notes } = folder;
  if (description && notes.length === 0 && folder.folders.size === 0) return [pageItem(description)];
  return folderItems(folder);
}
