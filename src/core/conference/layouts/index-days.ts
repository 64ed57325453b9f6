import { dayOfHeading } from '../headings/day-name';
import type { NoteFile } from '../note-file';
import { trimTitle } from '../note-file';
import type { DayOfPage, PageDay } from './draft';
import { decoded } from '../../site/paths';

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
  if (days.length === 0 || pages.length === 0) return undefined;
  const folder = index.path.slice(0, index.path.lastIndexOf('/') + 1);
  const targets = pathsOf(pages);
  const dayOf = new Map<string, PageDay>();
  const byNumber = new Map<string, PageDay>();
  for (const link of note.links) {
    const owner = days.findLast(({ heading }) => heading.span.start < link.span.start);
    if (!owner) continue;
    const target = targetOf(link.href, folder);
    if (target === undefined) continue;
    const name = trimTitle(owner.heading.text);
    const page = { key: `${owner.day.key} ${name}`, name, day: owner.day, listed: link.span.start };
    const path = targets(target);
    if (path !== undefined && !dayOf.has(path)) dayOf.set(path, page);
    // A link may still carry the name a file had once; its number is the better mark then.
    const number = numberOf(target);
    if (number !== undefined) byNumber.set(number, page);
  }
  const known = (file: NoteFile): PageDay | undefined => {
    const number = numberOf(file.path);
    return dayOf.get(file.path) ?? (number === undefined ? undefined : byNumber.get(number));
  };
  const found = pages.filter(known);
  return found.length * 2 >= pages.length ? known : undefined;
}

function numberOf(path: string): string | undefined {
  return /(?:^|\/)(\d{1,3})[-_. ][^/]*$/.exec(path)?.[1];
}

/** Which page a path leads to: the file itself, with or without its extension, or the folder it describes. */
function pathsOf(pages: readonly NoteFile[]): (target: string) => string | undefined {
  const paths = new Map<string, string>();
  for (const { path } of pages) {
    const bare = path.replace(/\.[^./]+$/, '');
    for (const way of [path, bare, bare.replace(/\/(?:readme|index)$/i, '')])
      paths.set(way.toLowerCase(), path);
  }
  return (target) => {
    const plain = target.replace(/\/$/, '').toLowerCase();
    const own = paths.get(plain);
    if (own !== undefined) return own;
    // An address begins at the repository's root, which may lie above the folder that is open.
    for (let at = plain.indexOf('/'); at >= 0; at = plain.indexOf('/', at + 1)) {
      const below = paths.get(plain.slice(at + 1));
      if (below !== undefined) return below;
    }
    return undefined;
  };
}

const FORGE = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:-\/)?(?:blob|tree|raw|src\/branch)\/[^/]+\/([^?#]+)/i;

/** The path from the root that a link means: relative to the README, or an address of the repository's own file. */
export function targetOf(href: string, folder: string): string | undefined {
  const forge = FORGE.exec(href)?.[1];
  if (forge === undefined && /^\w+:|^#/.test(href)) return undefined;
  const path = forge ?? href.replace(/[?#].*$/, '').replace(/^\.\//, '');
  const whole = forge !== undefined || path.startsWith('/') ? path.replace(/^\//, '') : folder + path;
  return decoded(whole);
}
