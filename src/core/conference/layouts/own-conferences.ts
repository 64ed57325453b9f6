import type { DayName } from '../headings/day-name';
import { holdsSeveralTalks, isNamedAfterEvent, type Company } from '../evidence/file-signs';
import { isTalkPage } from '../evidence/page-signs';
import { byPosition } from '../file-order';
import type { Folder } from '../folder-tree';
import { trimTitle, type NoteFile } from '../note-file';
import type { Bundle } from './bundles';
import { companyOf } from './company';
import type { ConferenceDraft, DayDraft } from './draft';
import { folderDay } from './folder-days';
import { mergeDays } from './merge-days';
import { conferenceName, folderName, readableFile, type FolderNames } from './names';
import {
  emptyDay,
  fileDay,
  headingDays,
  holdsWholeConference,
  namedDay,
  outlineConferences,
  talksConference,
} from './outline-files';
import { companyOfReadme, isOutlineItself } from './own-outline';
import { daysOfPages } from './page-days';

/** What the notes of a folder are taken for, one after the other. */
interface Sorted {
  readonly separate: ConferenceDraft[];
  readonly days: DayDraft[];
  readonly pages: NoteFile[];
}

/** The conferences that the notes of a folder itself make, with the days in folders and the talks in bundles. */
export function ownConferences(
  folder: Folder,
  inFolders: readonly { folder: Folder; day: DayName }[],
  bundles: readonly Bundle[],
  prior: number,
  around: FolderNames,
): ConferenceDraft[] {
  const { notes, description } = folder;
  const isIndex =
    description !== undefined && (notes.length > 0 || inFolders.length > 0 || folder.folders.size > 0);
  const pagesElsewhere = around.pagesElsewhere || inFolders.length > 0;
  const company = { ...companyOf(folder), pagesElsewhere, isBlog: prior < 0 };
  const sorted = notes.toSorted((a, b) => byPosition(a.order, b.order));
  const candidates =
    description && !(isIndex && !isOutlineItself(description, folder)) ? [description, ...sorted] : sorted;
  const names = inFolders.map((day) => day.folder.name);
  const found: Sorted = {
    separate: [],
    days: inFolders.map(({ folder: child, day }) => folderDay(child, day, names, around)),
    pages: bundles.map(({ file }) => file),
  };
  const isLone = candidates.length === 1 && inFolders.length === 0;
  for (const file of candidates) sortIn(found, file, { folder, company, isLone, around, prior });
  const index = isIndex && !candidates.includes(description) ? description : undefined;
  const { separate } = found;
  const empty = new Map(
    found.pages.flatMap((file) => {
      const day = emptyDay(file, folder);
      return day ? [[file, day] as const] : [];
    }),
  );
  const holdsDays =
    found.days.length > 0 ||
    separate.some(({ days }) => days.some(({ day }) => day)) ||
    empty.size === found.pages.length;
  const begun = holdsDays ? empty : new Map<NoteFile, DayDraft>();
  const pages = found.pages.filter((file) => !begun.has(file));
  const pageDays = daysOfPages(pages, index, folder);
  const all = mergeDays([
    ...pageDays.filter((d) => d.name === ''),
    ...found.days,
    ...begun.values(),
    ...pageDays.filter((d) => d.name !== ''),
  ]);
  if (begun.size === 0 && !all.some((day) => day.items.length > 0)) return separate;
  const layout = all.every((day) => day.items.every((item) => item.talk)) ? 'outline' : 'pages';
  const name =
    titleOverDays(
      candidates.filter((file) => !holdsWholeConference(file, isLone)),
      description,
    ) ?? conferenceName(folder, index, around);
  return [{ name, path: folder.path, layout, days: all }, ...separate];
}

/**
 * Takes in a file of talks beside a README whose headings are days of an event: one that names no event itself is a part
 * of that one, such as its workshops.
 */
function takeIn({ days, separate }: Sorted, description: NoteFile | undefined, part: DayDraft): boolean {
  if (!description || !isNamedAfterEvent(description)) return false;
  const isOwn = ({ file, day }: DayDraft): boolean => file === description && day !== undefined;
  if (days.some(isOwn)) {
    days.push(part);
    return true;
  }
  const at = separate.findIndex((draft) => draft.days.some(isOwn));
  const own = separate[at];
  if (own) separate[at] = { ...own, days: [...own.days, part] };
  return own !== undefined;
}

/** The title that stands above the days of a file, when it is that of the folder's README, or names the event. */
function titleOverDays(files: readonly NoteFile[], description: NoteFile | undefined): string | undefined {
  const titles = new Set(
    files.flatMap((file) =>
      file.outline.days.flatMap(({ day, above }) =>
        day && above && (file === description || isNamedAfterEvent(file)) ? [trimTitle(above.text)] : [],
      ),
    ),
  );
  const [title] = titles;
  return titles.size === 1 ? title : undefined;
}

/** The conferences that the README of a site makes, beside those of its sections. */
export function readmeConferences(folder: Folder, around: FolderNames): ConferenceDraft[] {
  const { description: file } = folder;
  if (!file || !isOutlineItself(file, folder)) return [];
  const found: Sorted = { separate: [], days: [], pages: [] };
  sortIn(found, file, { folder, company: companyOf(folder), isLone: true, around, prior: 0 });
  const days = mergeDays(found.days);
  const name = conferenceName(folder, file, around);
  return days.length > 0 ? [{ name, path: file.path, layout: 'outline', days }] : found.separate;
}

interface Place {
  readonly folder: Folder;
  readonly company: Company;
  readonly isLone: boolean;
  readonly around: FolderNames;
  readonly prior: number;
}

function sortIn(found: Sorted, file: NoteFile, { folder, company, isLone, around, prior }: Place): void {
  const name = (): string =>
    isLone && !isNamedAfterEvent(file) ? folderName(folder, around) : readableFile(file, folder, around);
  if (holdsWholeConference(file, isLone)) {
    found.separate.push(...outlineConferences(file, folder, name(), around));
    return;
  }
  const groups = file.outline.days.length > 0 ? headingDays(file, folder) : fileDay(file, folder, company);
  if (groups.length > 0) {
    found.days.push(...groups);
    return;
  }
  const isDescription = file === folder.description;
  const own = isDescription ? companyOfReadme(file, folder, company) : company;
  if (holdsSeveralTalks(file, own)) {
    const isPart = !isDescription && !isNamedAfterEvent(file);
    if (isPart && takeIn(found, folder.description, namedDay(file, name()))) return;
    found.separate.push(talksConference(file, name()));
  } else if (!isDescription && isTalkPage(file, { prior })) found.pages.push(file);
}
