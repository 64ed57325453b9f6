import { isEventName, isCollection } from '../evidence/events';
import { priorOf } from '../evidence/folder-signs';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';
import { byName } from '../order';
import { dayOfFileName } from '../headings/day-name';
import { bundlesOf } from './bundles';
import { dayFolders } from './day-folders';
import type { ConferenceDraft } from './draft';
import { daysOfIndex } from './index-days';
import { mergeDays } from './merge-days';
import { conferenceName, eventOf, keyOf, within, type FolderNames } from './names';
import { ownConferences, readmeConferences } from './own-conferences';
import { daysOfPages } from './page-days';
import { daysInSteps, siteConferences } from './site';

/**
 * The conferences in a folder and below it. Each folder is judged for itself: a Hugo site, days in folders,
 * outlines with days in headings, files that are talks; what is left goes on in its own sub-folders.
 */
export function conferencesOf(folder: Folder, around: FolderNames): ConferenceDraft[] {
  return folder.remember(`conferences ${keyOf(around)}`, () => {
    if (isSite(folder)) return [...siteConferences(folder, around), ...readmeConferences(folder, around)];
    const { days, prior, bundles, others } = partsOf(folder, around);
    const own = ownConferences(folder, days, bundles, prior, around);
    const inside = within(folder, around);
    const below = others.map((child) => ({ child, path: child.path, drafts: conferencesOf(child, inside) }));
    const groups = [
      ...own.map((draft) => ({ child: undefined, path: draft.path, drafts: [draft] })),
      ...below,
    ].toSorted((a, b) => byName(a.path, b.path));
    return withTracks(folder, groups, around);
  });
}

interface Parts {
  readonly days: ReturnType<typeof dayFolders>;
  readonly prior: number;
  readonly bundles: ReturnType<typeof bundlesOf>;
  /** Folders inside that are neither days nor talks; each is judged for itself. */
  readonly others: readonly Folder[];
}

function partsOf(folder: Folder, around: FolderNames): Parts {
  const days = dayFolders(folder);
  const prior = priorOf(folder, around);
  const bundles = bundlesOf(folder, prior);
  const taken = new Set([...days, ...bundles].map((part) => part.folder));
  return { days, prior, bundles, others: folder.children.filter((child) => !taken.has(child)) };
}

/**
 * Works out the conferences in a folder and below it, a little with each step, for `conferencesOf` to find them: where
 * there are thousands of notes, all of them at once keep others waiting.
 */
export function* conferencesInSteps(folder: Folder, around: FolderNames): Iterable<void> {
  if (isSite(folder)) yield* daysInSteps(folder, around);
  else {
    const inside = within(folder, around);
    for (const child of partsOf(folder, around).others) yield* conferencesInSteps(child, inside);
  }
  conferencesOf(folder, around);
  yield;
}

/** A folder is a site when it is a section itself, or when it is Hugo's `content` (or nothing) above sections. */
function isSite(folder: Folder): boolean {
  if (folder.section) return true;
  return (
    folder.children.some((child) => child.section) &&
    (folder.name === 'content' ||
      (folder.notes.length === 0 && sectionsAreDays(folder) && !holdsOthers(folder)))
  );
}

function sectionsAreDays(folder: Folder): boolean {
  return folder.children.filter((child) => child.section && dayOfFileName(child.name)).length > 0;
}

/**
 * Whether READMEs in folders beside the sections speak of talks, which a site would not show: they are days too, or the
 * sections are no more than their titles.
 */
function holdsOthers(folder: Folder): boolean {
  const sections = folder.children.filter((child) => child.section);
  const others = folder.children.filter((child) => !child.section && child.description);
  const areTitles = sections.every(({ files, folders }) => files.size === 1 && folders.size === 0);
  return others.some(({ name }) => areTitles || dayOfFileName(name) !== undefined);
}

interface Group {
  /** Undefined for the folder's own notes. */
  readonly child: Folder | undefined;
  readonly path: string;
  readonly drafts: readonly ConferenceDraft[];
}

/**
 * The conferences of a folder and those below it. Where the folder is one event, the pages in folders that are no
 * event of their own (tracks, speakers, `talks/`) belong to it.
 */
function withTracks(folder: Folder, groups: readonly Group[], around: FolderNames): ConferenceDraft[] {
  const all = groups.flatMap(({ drafts }) => drafts);
  const tracks = groups.filter((group) => group.child && isTrack(group.child) && group.drafts.length > 0);
  const plain = tracks.flatMap(({ drafts }) => drafts).filter(isPlainPages);
  if (plain.length === 0) return all;
  const own = groups
    .find((group) => !group.child && group.drafts.some(isPlainPages))
    ?.drafts.find(isPlainPages);
  const pages = [...(own ? [own] : []), ...plain].flatMap(pagesOf);
  const { description } = folder;
  const listed = description && daysOfIndex(description, pages) ? description : undefined;
  if (!listed && eventOf(folder, around) === undefined) return all;
  const days = listed
    ? mergeDays(daysOfPages(pages, listed, folder))
    : [...(own ? [own] : []), ...plain].flatMap((draft) => draft.days);
  const merged: ConferenceDraft = {
    name: own?.name ?? conferenceName(folder, description, around),
    path: folder.path,
    layout: 'pages',
    days: listed ? days : joined(days, folder),
  };
  return [merged, ...all.filter((draft) => draft !== own && !plain.includes(draft))];
}

function joined(days: ConferenceDraft['days'], folder: Folder): ConferenceDraft['days'] {
  const [first] = days;
  return first ? [{ ...first, key: `${folder.path}#pages`, items: days.flatMap((day) => day.items) }] : [];
}

/** A folder that is no event of its own. */
function isTrack({ name }: Folder): boolean {
  return isCollection(name) || (!isEventName(name.replace(/[_-]/g, ' ')) && !/^(?:19|20)\d\d$/.test(name));
}

/** Talks in pages, without days. */
function isPlainPages(draft: ConferenceDraft): boolean {
  return (
    draft.layout === 'pages' &&
    draft.days.every((day) => day.name === '' && day.items.every((item) => item.talk === undefined))
  );
}

function pagesOf(draft: ConferenceDraft): NoteFile[] {
  return draft.days.flatMap((day) => day.items.map((item) => item.file));
}
