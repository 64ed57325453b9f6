import { groupBy } from '../../text/group-by';
import { dayOfHeading, withSign, type DayName } from '../headings/day-name';
import type { Folder } from '../folder-tree';
import { trimTitle, type NoteFile } from '../note-file';
import type { OutlineGroup } from '../outline';
import { readableDay } from '../readable';
import { dayless, talkItems, type ConferenceDraft, type DayDraft } from './draft';
import { scalarTitle, type FolderNames } from './names';
import { holdsSeveralTalks, type Company } from '../evidence/file-signs';

/**
 * A file with several days is a conference of its own; so is one with its first day below a title, unless other
 * files beside it may hold the other days.
 * @param isLone whether the folder has no other notes
 */
export function holdsWholeConference(file: NoteFile, isLone: boolean): boolean {
  const named = file.outline.days.filter((group) => group.day);
  if (new Set(named.map((group) => group.day?.key)).size > 1) return true;
  return isLone && named.some((group) => group.above);
}

export function outlineConferences(
  file: NoteFile,
  folder: Folder,
  name: string,
  around: FolderNames,
): ConferenceDraft[] {
  const { days } = file.outline;
  const path = folder.notes.length + (folder.description ? 1 : 0) > 1 ? file.path : folder.path;
  const events = [...groupBy(days, ({ above }) => above)].filter(([, groups]) =>
    groups.some(({ day }) => day),
  );
  const draft = (title: string, key: string, groups: readonly OutlineGroup[]): ConferenceDraft => {
    return {
      name: title,
      path: key,
      layout: 'outline',
      days: groups.map((group, index) => headingDay(file, group, index)),
    };
  };
  if (events.length < 2) {
    const above = events[0]?.[0] ?? titleAbove(file, days[0]);
    return [draft(above ? trimTitle(above.text) : name, path, days)];
  }
  return events.map(([top, groups], index) =>
    draft(top ? trimTitle(top.text) : around.rootName, `${path}#${String(index)}`, groups),
  );
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

export function headingDays(file: NoteFile, folder: Folder): DayDraft[] {
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
export function fileDay(file: NoteFile, folder: Folder, company: Company): DayDraft[] {
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

/** A file that is a day without talks yet: nothing in it but its title. */
export function emptyDay(file: NoteFile, folder: Folder): DayDraft | undefined {
  if (file.told.written || file.note.headings.length > 1) return undefined;
  const title = scalarTitle(file)?.text;
  const titled = title === undefined ? undefined : dayOfHeading(title);
  const day = wholeName(file.namedDay) ?? file.outline.topDay?.day ?? titled;
  if (!day) return undefined;
  const { topDay } = file.outline;
  const name = topDay ? trimTitle(topDay.name) : nameOfDayFile(file, folder, day);
  return { key: file.path, name, file, folder: undefined, line: topDay?.heading?.line ?? 0, day, items: [] };
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

/** The talks of a file as a day that its title names, though it says no date. */
export function namedDay(file: NoteFile, name: string): DayDraft {
  const { talks, title } = file.outline;
  return {
    key: file.path,
    name: title ? trimTitle(title.text) : name,
    file,
    folder: undefined,
    line: title?.line ?? 0,
    day: undefined,
    items: talkItems(file, talks),
  };
}

export function talksConference(file: NoteFile, name: string): ConferenceDraft {
  const { talks, title } = file.outline;
  const key = `${file.path}#talks`;
  return {
    name: title ? trimTitle(title.text) : name,
    path: file.path,
    layout: 'outline',
    days: [dayless(talkItems(file, talks), key)],
  };
}
