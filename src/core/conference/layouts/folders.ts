import { dayOfFileName, type DayName } from '../headings/day-name';
import { byPosition } from '../file-order';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';
import { byName } from '../order';
import { dayFolders } from './day-folders';
import type { ConferenceDraft, DayDraft } from './draft';
import { folderDay } from './folder-days';
import { mergeDays } from './merge-days';
import { conferenceName, folderName, readableFile, type FolderNames } from './names';
import {
  fileDay,
  headingDays,
  holdsWholeConference,
  isOutlineItself,
  outlineConferences,
  talksConference,
} from './outline-files';
import { daysOfPages } from './page-days';
import { companyOf, holdsSeveralTalks } from './several-talks';
import { siteConferences } from './site';

/**
 * The conferences in a folder and below it. Each folder is judged for itself: a Hugo site, days in folders,
 * outlines with days in headings, files that are talks; what is left goes on in its own sub-folders.
 */
export function conferencesOf(folder: Folder, around: FolderNames): ConferenceDraft[] {
  return folder.remember(`conferences ${String(around.pagesElsewhere)}`, () => {
    if (isSite(folder)) return siteConferences(folder, around.rootName);
    const days = dayFolders(folder);
    const own = ownConferences(folder, days, around);
    const below = folder.children.filter((child) => !days.some((day) => day.folder === child));
    const groups = [
      ...own.map((draft) => ({ path: draft.path, drafts: [draft] })),
      ...below.map((child) => ({ path: child.path, drafts: conferencesOf(child, around) })),
    ];
    return groups.toSorted((a, b) => byName(a.path, b.path)).flatMap(({ drafts }) => drafts);
  });
}

/** A folder is a site when it is a section itself, or when it is Hugo's `content` (or nothing) above sections. */
function isSite(folder: Folder): boolean {
  if (folder.section) return true;
  return (
    folder.children.some((child) => child.section) &&
    (folder.name === 'content' || (folder.notes.length === 0 && sectionsAreDays(folder)))
  );
}

function sectionsAreDays(folder: Folder): boolean {
  return folder.children.filter((child) => child.section && dayOfFileName(child.name)).length > 0;
}

function ownConferences(
  folder: Folder,
  inFolders: readonly { folder: Folder; day: DayName }[],
  around: FolderNames,
): ConferenceDraft[] {
  const { notes, description } = folder;
  const isIndex =
    description !== undefined && (notes.length > 0 || inFolders.length > 0 || folder.folders.size > 0);
  const company = { ...companyOf(folder), pagesElsewhere: around.pagesElsewhere || inFolders.length > 0 };
  const sorted = notes.toSorted((a, b) => byPosition(a.order, b.order));
  const candidates =
    description && !(isIndex && !isOutlineItself(description)) ? [description, ...sorted] : sorted;

  const separate: ConferenceDraft[] = [];
  const days: DayDraft[] = inFolders.map(({ folder: child, day }) =>
    folderDay(
      child,
      day,
      inFolders.map((d) => d.folder.name),
      around,
    ),
  );
  const pages: NoteFile[] = [];
  const isLone = candidates.length === 1 && inFolders.length === 0;
  const wholes = candidates.filter((file) => holdsWholeConference(file, isLone));
  for (const file of candidates) {
    const { outline } = file;
    if (wholes.includes(file)) {
      const drafts = outlineConferences(
        file,
        folder,
        candidates.length === 1 ? folderName(folder, around) : readableFile(file, folder, around),
        around,
      );
      separate.push(...drafts);
      continue;
    }
    const groups = outline.days.length > 0 ? headingDays(file, folder) : fileDay(file, folder, company);
    if (groups.length > 0) {
      days.push(...groups);
    } else if (file !== description) {
      if (holdsSeveralTalks(file, company)) {
        separate.push(
          talksConference(
            file,
            candidates.length === 1 ? folderName(folder, around) : readableFile(file, folder, around),
          ),
        );
      } else pages.push(file);
    } else if (holdsSeveralTalks(file, { ...company, siblings: 1, description: true })) {
      separate.push(talksConference(file, folderName(folder, around)));
    }
  }
  const index = isIndex && !candidates.includes(description) ? description : undefined;
  const pageDays = daysOfPages(pages, index, folder);
  const all = mergeDays([
    ...pageDays.filter((d) => d.name === ''),
    ...days,
    ...pageDays.filter((d) => d.name !== ''),
  ]);
  if (!all.some((day) => day.items.length > 0)) return separate;
  const layout = all.every((day) => day.items.every((item) => item.talk)) ? 'outline' : 'pages';
  const name = conferenceName(folder, index, around);
  return [{ name, path: folder.path, layout, days: all }, ...separate];
}
