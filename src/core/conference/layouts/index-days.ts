import { dayOfHeading } from '../headings/day-name';
import type { NoteFile } from '../note-file';
import { trimTitle } from '../note-file';
import type { DayOfPage, PageDay } from './page-days';

/**
 * The days that a README gives to the talks it lists: `### Monday` above links or a table of links.
 * @returns undefined when it lists too few of them below days
 */
export function daysOfIndex(index: NoteFile, pages: readonly NoteFile[]): DayOfPage | undefined {
  const { note } = index;
  const days = note.headings.flatMap((heading) => {
    const day = dayOfHeading(heading.text);
    return day ? [{ heading, day }] : [];
  });
  if (days.length === 0) return undefined;
  const folder = index.path.slice(0, index.path.lastIndexOf('/') + 1);
  const dayOf = new Map<string, PageDay>();
  for (const link of note.links) {
    const owner = days.findLast(({ heading }) => heading.span.start < link.span.start);
    const target = owner && targetOf(link.href);
    if (!owner || target === undefined) continue;
    const name = trimTitle(owner.heading.text);
    const page = { key: `${owner.day.key} ${name}`, name, day: owner.day, listed: link.span.start };
    if (!dayOf.has(folder + target)) dayOf.set(folder + target, page);
  }
  // A link may still carry the name a file had once; its number is the better mark then.
  const byNumber = new Map(
    [...dayOf].flatMap(([path, day]) =>
      numberOf(path) === undefined ? [] : [[numberOf(path), day] as const],
    ),
  );
  const known = (file: NoteFile): PageDay | undefined => {
    const number = numberOf(file.path);
    return (
      dayOf.get(file.path) ??
      dayOf.get(file.path.replace(/\.[^.]+$/, '')) ??
      (number === undefined ? undefined : byNumber.get(number))
    );
  };
  const found = pages.filter(known);
  return found.length * 2 >= pages.length ? known : undefined;
}

function numberOf(path: string): string | undefined {
  return /(?:^|\/)(\d{1,3})[-_. ][^/]*$/.exec(path)?.[1];
}

function targetOf(href: string): string | undefined {
  if (/^\w+:|^#/.test(href)) return undefined;
  const path = href.replace(/[?#].*$/, '').replace(/^\.\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
