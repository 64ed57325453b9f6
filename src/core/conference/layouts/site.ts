import { dayOfFileName, dayOfHeading } from '../headings/day-name';
import { priorOf } from '../evidence/folder-signs';
import { isTalkPage } from '../evidence/page-signs';
import type { Folder } from '../folder-tree';
import { isIndex, type NoteFile } from '../note-file';
import { byHugo, type HugoOrder } from '../../site/hugo-order';
import { readableName } from '../readable';
import { dayless, pageItem, type ConferenceDraft, type DayDraft, type DraftItem } from './draft';
import { keyOf, type FolderNames } from './names';

/**
 * A Hugo site: folders with `_index.md` are days, in Hugo's own order. A section that holds sections itself, or
 * one of several that are named after events and not after days, is a conference of its own.
 * @param root the folder above the sections, `content` as a rule
 */
export function siteConferences(root: Folder, around: FolderNames): ConferenceDraft[] {
  const { rootName } = around;
  const name =
    root.section?.title ?? readableName(root.name === 'content' || root.name === '' ? rootName : root.name);
  const sections = sectionsOf(root);
  const events = sections.filter((section) => holdsDays(section));
  if (events.length > 0 || areEvents(sections)) {
    const separate = events.length > 0 ? events : sections;
    const rest = sections.filter((section) => !separate.includes(section) && pagesOf(section).length > 0);
    return inOrder([...separate, ...rest]).map((section) =>
      conference(section, titleOf(section), separate.includes(section) && events.length > 0, around),
    );
  }
  return [conference(root, name, true, around)].filter((draft) => draft.days.length > 0);
}

function conference(
  folder: Folder,
  name: string,
  withSections: boolean,
  around: FolderNames,
): ConferenceDraft {
  const sections = withSections ? sectionsOf(folder) : [];
  const days = inOrder(sections).flatMap((section) => sectionDay(section, around));
  const own = talksOf(folder, withSections ? directPages(folder) : pagesOf(folder), around);
  // Pages beside the days of a site are its imprint and the like; without days they are the talks.
  const isSiteRoot = folder.parent === undefined || folder.name === 'content';
  const loose =
    own.length > 0 && !(isSiteRoot && days.some((day) => day.items.length > 0))
      ? [dayless(own.map(pageItem), `${folder.path}#own`)]
      : [];
  return { name, path: folder.path, layout: 'site', days: [...loose, ...days] };
}

/** Works out the days of a site, one with each step, for `siteConferences` to find them. */
export function* daysInSteps(root: Folder, around: FolderNames): Iterable<void> {
  const sections = sectionsOf(root);
  const events = sections.filter((section) => holdsDays(section));
  // Sections that are events have no days but those of their own sections.
  if (events.length === 0 && areEvents(sections)) return;
  for (const day of events.length > 0 ? events.flatMap((section) => sectionsOf(section)) : sections) {
    sectionDay(day, around);
    yield;
  }
}

function sectionDay(folder: Folder, around: FolderNames): readonly DayDraft[] {
  return folder.remember(`site day ${keyOf(around)}`, () => readSection(folder, around));
}

function readSection(folder: Folder, around: FolderNames): DayDraft[] {
  const file = folder.section;
  const name = titleOf(folder);
  const pages = pagesOf(folder);
  const items: DraftItem[] = talksOf(folder, pages, around).map(pageItem);
  // A section of posts in which none is a talk.
  if (items.length === 0 && pages.length > 0) return [];
  const day = {
    key: folder.path,
    name,
    file,
    folder: folder.path,
    line: 0,
    day: dayOfHeading(name) ?? dayOfFileName(folder.name),
    items,
  };
  return [day];
}

/** Those pages of a section that are talks: all, but for blogs. */
function talksOf(folder: Folder, pages: readonly NoteFile[], around: FolderNames): NoteFile[] {
  const prior = priorOf(folder, around);
  return pages.filter((file) => isTalkPage(file, { prior, inSite: true }));
}

function titleOf(folder: Folder): string {
  return folder.section?.title ?? readableName(folder.name);
}

/** Lists of terms and pages every site has; none of them a day. */
const NO_SECTION = new Set([
  'tags',
  'categories',
  'authors',
  'search',
  'imprint',
  'impressum',
  'about',
  'privacy',
  'legal',
]);

/** Child folders that are sections: those with `_index.md`, and at the top of a site those with pages. */
function sectionsOf(folder: Folder): Folder[] {
  return folder.children.filter((child) => {
    if (NO_SECTION.has(child.name.toLowerCase())) return false;
    if (child.section) return true;
    return (
      folder.section !== undefined &&
      folder.parent?.section === undefined &&
      directPages(child).length > 0 &&
      !child.description
    );
  });
}

function holdsDays(section: Folder): boolean {
  return sectionsOf(section).some((inner) => pagesOf(inner).length > 0);
}

/** Whether sections are named after events (`KubeCon 2024`) and none after a day. */
function areEvents(sections: readonly Folder[]): boolean {
  const filled = sections.filter((section) => pagesOf(section).length > 0);
  if (filled.length < 2) return false;
  const isDay = (section: Folder): boolean =>
    (dayOfHeading(titleOf(section)) ?? dayOfFileName(section.name)) !== undefined;
  const named = filled.filter((section) => /(?:19|20)\d\d/.test(`${titleOf(section)} ${section.name}`));
  return !filled.some(isDay) && named.length * 2 >= filled.length;
}

/** Pages in the folder itself, leaf bundles (`talk/index.md`) among them, in Hugo's order. */
function directPages(folder: Folder): NoteFile[] {
  const bundles = folder.children.flatMap((child) => (child.section ? [] : (child.bundle ?? [])));
  const own = [...folder.files.values()].filter((file) => !isIndex(file));
  return inHugoOrder([...own, ...bundles]);
}

/** All pages of a section: its own and those of the folders below, inner sections last. */
function pagesOf(folder: Folder): NoteFile[] {
  return folder.remember('site pages', () => {
    const plain = folder.children.filter((child) => !child.section && !child.bundle);
    const own = inHugoOrder([...directPages(folder), ...plain.flatMap(pagesOf)]);
    return [...own, ...inOrder(folder.children.filter((child) => child.section)).flatMap(pagesOf)];
  });
}

function inHugoOrder(files: readonly NoteFile[]): NoteFile[] {
  return files.toSorted((a, b) => byHugo(a.order, b.order));
}

function inOrder(folders: readonly Folder[]): Folder[] {
  return folders.toSorted((a, b) => byHugo(orderOf(a), orderOf(b)));
}

function orderOf(folder: Folder): HugoOrder {
  return (
    folder.section?.order ?? { weight: 0, date: NaN, title: readableName(folder.name), path: folder.path }
  );
}
