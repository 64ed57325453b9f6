import { withSign, type DayName } from '../headings/day-name';
import { byPosition } from '../file-order';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';
import { readableDay } from '../readable';
import { dayless, pageItem, type DayDraft, type DayOfPage, type PageDay } from './draft';
import { daysOfIndex } from './index-days';

/**
 * The days of the talks in one folder, one file each: told by their file names (`day1_keynote.md`), by their
 * front matter (`date:`), or by the lists of the README; otherwise there are none.
 */
export function daysOfPages(
  pages: readonly NoteFile[],
  index: NoteFile | undefined,
  folder: Folder,
): DayDraft[] {
  if (pages.length === 0) return [];
  // The date of a post says when it was written.
  const named = /^_?posts?$/i.test(folder.name) ? undefined : namedDays(pages);
  const dayOf = named ?? datedDays(pages) ?? (index && daysOfIndex(index, pages));
  if (!dayOf) return [dayless(inOrder(pages).map(pageItem), `${folder.path}#pages`)];
  const groups = new Map<string, { name: string; day: DayName | undefined; files: NoteFile[] }>();
  for (const file of pages) {
    const day = dayOf(file);
    const key = day?.key ?? '';
    const group = groups.get(key) ?? { name: day?.name ?? '', day: day?.day, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups].map(([key, { name, day, files }]): DayDraft => {
    const items = inOrder(files)
      .toSorted((a, b) => (dayOf(a)?.listed ?? 0) - (dayOf(b)?.listed ?? 0))
      .map(pageItem);
    if (name === '') return dayless(items, `${folder.path}#pages`);
    return { key: `${folder.path}#${key}`, name, file: undefined, folder: undefined, line: 0, day, items };
  });
}

/** `day1_keynote.md`, `Day 1 - 01 - Title.md`, `j2-3-reactive.md`; more than a few must be named so. */
function namedDays(pages: readonly NoteFile[]): DayOfPage | undefined {
  const french = pages.filter((file) => /^j\d[-_ ]/i.test(file.name));
  if (french.length > 1 && french.length * 2 >= pages.length) {
    return (file) => {
      const number = /^j(\d)[-_ ]/i.exec(file.name)?.[1];
      return number === undefined
        ? undefined
        : pageDay(`Jour ${number}`, { ...numberDay(Number(number)), words: `Jour ${number}` });
    };
  }
  const named = pages.filter((file) => isPrefix(file.namedDay));
  if (named.length < 2 || named.length * 3 < pages.length) return undefined;
  const keys = new Set(named.map((file) => file.namedDay?.key));
  // A date ahead of each name: one day needs no row of its own, and as many days as files are a blog.
  if (named[0]?.namedDay?.kind === 'date' && (keys.size === 1 || keys.size === named.length))
    return undefined;
  return ({ namedDay }) => {
    if (!namedDay || !isPrefix(namedDay)) return undefined;
    const day = withSign(namedDay, []);
    return pageDay(readableDay({ ...day, words: day.words }, false), day);
  };
}

function isPrefix(day: DayName | undefined): day is DayName {
  return (
    day !== undefined &&
    !(day.kind === 'weekday' && day.after === '') &&
    day.before.replace(/[\d\W_]/g, '').length <= 12
  );
}

function numberDay(order: number): DayName {
  return {
    kind: 'number',
    key: `number:${String(order)}`,
    order,
    before: '',
    after: '',
    words: '',
    loose: false,
    dashed: false,
  };
}

function pageDay(name: string, day: DayName): PageDay {
  return { key: day.key, name, day };
}

/** Most talks of a conference carry a date or `day:`, and several share one; a blog's posts do not. */
function datedDays(pages: readonly NoteFile[]): DayOfPage | undefined {
  const dated = pages.filter((file) => file.datedDay);
  const days = new Map(dated.map((file) => [file.datedDay?.key ?? '', file.datedDay?.order ?? 0]));
  if (dated.length < 2 || dated.length * 5 < pages.length * 4 || days.size < 2 || days.size >= dated.length)
    return undefined;
  if (daysBetween([...days.values()]) > 14) return undefined;
  return ({ datedDay }) => {
    if (!datedDay) return undefined;
    const kind = datedDay.key.startsWith('number:') ? 'number' : 'date';
    return pageDay(datedDay.name, {
      ...numberDay(datedDay.order),
      kind,
      key: datedDay.key,
      words: datedDay.name,
    });
  };
}

/** Days from the first to the last of some dates (yyyymmdd); 0 for day numbers. */
function daysBetween(orders: readonly number[]): number {
  const times = orders
    .filter((order) => order > 19_000_000)
    .map((order) => Date.UTC(Math.floor(order / 10_000), (Math.floor(order / 100) % 100) - 1, order % 100));
  return times.length === 0 ? 0 : (Math.max(...times) - Math.min(...times)) / 86_400_000;
}

function inOrder(files: readonly NoteFile[]): NoteFile[] {
  return files.toSorted((a, b) => byPosition(a.order, b.order));
}
