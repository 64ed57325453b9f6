import { dayOfFileName, withSign, type DayName } from '../day-name';
import { byPosition } from '../file-order';
import type { Folder } from '../folder-tree';
import { trimTitle, type NoteFile } from '../note-file';
import { byName, sortDays } from '../order';
import type { OutlineGroup } from '../outline-reading';
import { readableDay, readableName } from '../readable';
import { dayless, pageItem, talkItems, type ConferenceDraft, type DayDraft, type DraftItem } from './draft';
import { dayFolders } from './day-folders';
import { daysOfPages } from './page-days';
import { companyOf, holdsSeveralTalks, type Company } from './several-talks';
import { siteConferences } from './site';

/** What a folder is told from above. */
export interface Surroundings {
  readonly rootName: string;
  /** Whether somewhere in the root a folder holds one file a talk. */
  readonly pagesElsewhere: boolean;
}

/**
 * The conferences in a folder and below it. Each folder is judged for itself: a Hugo site, days in folders,
 * outlines with days in headings, files that are talks; what is left goes on in its own sub-folders.
 */
export function conferencesOf(folder: Folder, around: Surroundings): ConferenceDraft[] {
  return folder.remember(`conferences ${String(around.pagesElsewhere)}`, () => {
    if (isSite(folder)) return siteConferences(folder, around.rootName);
    const days = dayFolders(folder);
    const own = ownConferences(folder, days, around);
    const below = folder.children
      .filter((child) => !days.some((day) => day.folder === child))
      .toSorted((a, b) => byName(a.name, b.name))
      .flatMap((child) => conferencesOf(child, around));
    return [...own, ...below];
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
  around: Surroundings,
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
  const wholes = candidates.filter((file) => holdsWholeConference(file));
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

/** A README that is more than a list of links to the notes beside it. */
function isOutlineItself(file: NoteFile): boolean {
  const talks = file.outline.days.flatMap((group) => group.talks);
  if (talks.length < 2) return false;
  const written = talks.filter((talk) =>
    file.note.written.some((at) => at > talk.heading.span.end && at < talk.end),
  );
  const linked = talks.filter((talk) => talk.heading.href !== undefined && !/^\w+:/.test(talk.heading.href));
  return written.length * 2 >= talks.length && linked.length * 2 < talks.length;
}

/** A file with several days below a title, or several days and no day in its name, is a conference of its own. */
function holdsWholeConference(file: NoteFile): boolean {
  const named = file.outline.days.filter((group) => group.day);
  return new Set(named.map((group) => group.day?.key)).size > 1;
}

function outlineConferences(
  file: NoteFile,
  folder: Folder,
  name: string,
  around: Surroundings,
): ConferenceDraft[] {
  const { days } = file.outline;
  const path = folder.notes.length + (folder.description ? 1 : 0) > 1 ? file.path : folder.path;
  const tops = [...new Set(days.map((group) => group.above))];
  const events = tops.filter((top) => days.filter((group) => group.above === top && group.day).length > 0);
  const draft = (title: string, key: string, groups: readonly OutlineGroup[]): ConferenceDraft => {
    return {
      name: title,
      path: key,
      layout: 'outline',
      days: groups.map((group, index) => headingDay(file, group, index)),
    };
  };
  if (events.length < 2) {
    const above = events[0] ?? titleAbove(file, days[0]);
    return [draft(above ? trimTitle(above.text) : name, path, days)];
  }
  return events.map((top, index) => {
    const groups = days.filter((group) => group.above === top);
    return draft(top ? trimTitle(top.text) : around.rootName, `${path}#${String(index)}`, groups);
  });
}

function titleAbove(file: NoteFile, first: OutlineGroup | undefined): { text: string } | undefined {
  const level = first?.heading?.level ?? 0;
  const title = scalarTitle(file);
  return (
    title ??
    file.note.headings.find(
      (h) => h.level < level && h.text !== '' && h.span.start < (first?.heading?.span.start ?? 0),
    )
  );
}

function scalarTitle(file: NoteFile): { text: string } | undefined {
  const title = file.note.frontMatter?.entries.find((e) => e.key.toLowerCase() === 'title')?.value;
  return typeof title === 'string' && title !== '' ? { text: title } : undefined;
}

function headingDays(file: NoteFile, folder: Folder): DayDraft[] {
  return file.outline.days.map((group, index) => ({
    ...headingDay(file, group, index),
    folder: folder.path,
  }));
}

function headingDay(file: NoteFile, group: OutlineGroup, index: number): DayDraft {
  const items = talkItems(file, group.talks);
  if (!group.heading) return dayless(items, `${file.path}#none`);
  const { heading, day } = group;
  return {
    key: `${file.path}#${String(index)}`,
    name: trimTitle(heading.text),
    file,
    folder: undefined,
    line: heading.line,
    day,
    items,
  };
}

/** One file a day, its day told by name, title or the line below it, its talks by headings. */
function fileDay(file: NoteFile, folder: Folder, company: Company): DayDraft[] {
  const { outline, namedDay } = file;
  const byName = wholeName(namedDay);
  const { topDay } = outline;
  const day = byName ?? topDay?.day;
  if (!day || outline.talks.length === 0) return [];
  if (!byName && !holdsSeveralTalks(file, { ...company, siblings: 1, pagesElsewhere: false })) return [];
  const talks = outline.talks.filter((talk) => talk.heading !== topDay?.heading);
  if (talks.length === 0) return [];
  const name = topDay && !byName ? trimTitle(topDay.name) : nameOfDayFile(file, folder, day);
  return [
    {
      key: file.path,
      name,
      file,
      folder: undefined,
      line: topDay?.heading?.line ?? 0,
      day,
      items: talkItems(file, talks),
    },
  ];
}

/** A day that is all a name says but for words ahead of it: `oscon-day1`, but not `day1-keynote`. */
function wholeName(day: DayName | undefined): DayName | undefined {
  if (!day) return undefined;
  return day.after.replace(/[\W_]/g, '') === '' ||
    /^[\W_]*(?:[a-d]|morning|afternoon|evening|am|pm|notes?|talks|sessions)[\W_]*$/i.test(day.after)
    ? day
    : undefined;
}

function nameOfDayFile(file: NoteFile, folder: Folder, day: DayName): string {
  const { title } = file.outline;
  if (file.outline.topDay && title) return trimTitle(title.text);
  const written = scalarTitle(file);
  if (written) return trimTitle(written.text);
  return readableDay(
    withSign(
      day,
      folder.notes.map((note) => note.name),
    ),
    false,
  );
}

function folderDay(child: Folder, day: DayName, siblings: readonly string[], around: Surroundings): DayDraft {
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
    name: described ?? readableDay(signed, signed.order < 0),
    file: description,
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
      if (holdsSeveralTalks(file, company) && notes.length === 1) return talkItems(file, file.outline.talks);
      return [pageItem(file)];
    });
  const below = folder.children
    .toSorted((a, b) => byName(a.name, b.name))
    .flatMap((child) => bundleOrItems(child));
  if (own.length + below.length > 0 || !description) return [...own, ...below];
  const { outline } = description;
  const talks =
    outline.days.length > 0
      ? outline.days.flatMap((group) => group.talks)
      : outline.talks.filter((t) => t.heading !== description.note.headings[0]);
  return talks.length > 0 ? talkItems(description, talks) : [pageItem(description)];
}

function bundleOrItems(folder: Folder): DraftItem[] {
  const { description, notes } = folder;
  if (description && notes.length === 0 && folder.folders.size === 0) return [pageItem(description)];
  return folderItems(folder);
}

function talksConference(file: NoteFile, name: string): ConferenceDraft {
  const { talks, title } = file.outline;
  const key = `${file.path}#talks`;
  return {
    name: title ? trimTitle(title.text) : name,
    path: file.path,
    layout: 'outline',
    days: [dayless(talkItems(file, talks), key)],
  };
}

/** Days that several files tell of are one day; in the order of the conference. */
function mergeDays(drafts: readonly DayDraft[]): DayDraft[] {
  const named = drafts.filter((draft) => draft.day !== undefined && draft.name !== '');
  const byKey = new Map<string, DayDraft>();
  for (const draft of named) {
    const key = `${draft.day?.key ?? ''} ${draft.name.toLowerCase()}`;
    const before = byKey.get(key);
    byKey.set(key, before ? { ...before, items: [...before.items, ...draft.items] } : draft);
  }
  const unnamed = drafts.filter((draft) => !named.includes(draft));
  const sorted = sortDays(
    [...byKey.values()].flatMap((draft) => (draft.day ? [{ day: draft.day, place: draft.key, draft }] : [])),
  );
  const nameless = unnamed.filter((draft) => draft.name === '');
  const others = unnamed.filter((draft) => draft.name !== '');
  return [...nameless, ...sorted.map(({ draft }) => draft), ...others].filter(
    (draft) => draft.items.length > 0,
  );
}

const PLAIN_FOLDERS = /^(?:content|contents|docs?|notes?|talks?|sessions?|src|pages|posts|_posts)$/i;

function folderName(folder: Folder, around: Surroundings): string {
  if (folder.path === '') return around.rootName;
  if (PLAIN_FOLDERS.test(folder.name) && folder.parent) return folderName(folder.parent, around);
  if (/^(?:19|20)\d\d$/.test(folder.name) && folder.parent && folder.parent.path !== '')
    return `${folder.parent.name} ${folder.name}`;
  return folder.name;
}

function conferenceName(folder: Folder, index: NoteFile | undefined, around: Surroundings): string {
  const heading =
    index && (scalarTitle(index) ?? index.note.headings.find((h) => h.level === 1 && h.text !== ''));
  return heading ? trimTitle(heading.text) : folderName(folder, around);
}

function readableFile(file: NoteFile, folder: Folder, around: Surroundings): string {
  return file === folder.description ? folderName(folder, around) : readableName(file.name);
}
