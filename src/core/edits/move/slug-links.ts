import { scalar } from '../../note/front-matter/front-matter';
import { localTarget, placesOf } from '../../site/links';
import { folderOf, inFolder, isSectionPath } from '../../site/paths';
import type { MoveNotes } from './move-edit';
import type { Relocation } from './relocation';

/** A page that a link names by its `slug`, which no file is called. */
export interface SlugLink {
  readonly path: string;
  readonly anchor: string;
  /** Its address, as a path below the root. */
  readonly address: string;
  readonly fromFolder: boolean;
}

const indexes = new WeakMap<Relocation, ReadonlyMap<string, string>>();

/** The page of a site to which a link leads by a `slug`; undefined where none has that address. */
export function slugLink(
  notes: MoveNotes,
  relocation: Relocation,
  path: string,
  href: string,
): SlugLink | undefined {
  const root = notes.siteOf(path);
  const target = root === undefined ? undefined : localTarget(href);
  if (root === undefined || !target || target.path === '') return undefined;
  let index = indexes.get(relocation);
  if (!index) indexes.set(relocation, (index = pagesBySlug(notes)));
  for (const place of placesOf(path, target.path, root)) {
    const address = place.path.replace(/\/+$/, '');
    const page = index.get(address.toLowerCase());
    if (page !== undefined)
      return { path: page, anchor: target.anchor, address, fromFolder: place.fromFolder };
  }
  return undefined;
}

/** The address that a page has by its slug; undefined where it has none, or an address of its own (`url`). */
export function slugAddress(notes: MoveNotes, page: string, path: string): string | undefined {
  const frontMatter = notes.note(page)?.frontMatter;
  const slug = scalar(frontMatter, 'slug');
  if (slug === undefined || scalar(frontMatter, 'url') !== undefined || isSectionPath(page)) return undefined;
  const folder = /(?:^|\/)index\.[^/]*$/i.test(path) ? folderOf(folderOf(path)) : folderOf(path);
  return inFolder(folder, slug);
}

function pagesBySlug(notes: MoveNotes): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of notes.paths()) {
    const address = notes.siteOf(path) === undefined ? undefined : slugAddress(notes, path, path);
    if (address !== undefined) found.set(address.toLowerCase(), path);
  }
  return found;
}
