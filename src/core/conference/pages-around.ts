import { inFolder } from '../site/paths';
import type { Conference } from './model';

/** A page of a conference. */
export interface ConferencePage {
  readonly path: string;
  readonly title: string;
}

/** The pages to which a reader turns from a page. */
export interface PagesAround {
  /** The page of its day, or of the conference. */
  readonly up?: ConferencePage;
  readonly previous?: ConferencePage;
  readonly next?: ConferencePage;
}

/**
 * The pages around one, as Relearn's arrows lead through a site: the conference, each day, and its talks. A file with
 * several talks is one page.
 *
 * @param hasNote whether there is a note at a path
 */
export function pagesAround(
  conference: Conference,
  path: string,
  hasNote: (path: string) => boolean,
): PagesAround {
  const home = homeOf(conference, hasNote);
  const pages: (ConferencePage & { readonly above: ConferencePage | undefined })[] = [];
  const known = new Set<string>();
  const add = (page: ConferencePage, above: ConferencePage | undefined): void => {
    if (known.has(page.path)) return;
    known.add(page.path);
    pages.push({ ...page, above });
  };
  if (home) add(home, undefined);
  for (const day of conference.days) {
    const own = day.path === undefined || day.name === '' ? undefined : { path: day.path, title: day.name };
    if (own) add(own, home);
    for (const session of day.sessions) add({ path: session.path, title: session.title }, own ?? home);
  }
  const at = pages.findIndex((page) => page.path === path);
  const page = pages[at];
  if (page === undefined) return {};
  const { above: up } = page;
  const [previous, next] = [pages[at - 1], pages[at + 1]].map(
    (each) => each && { path: each.path, title: each.title },
  );
  return { ...(up && { up }), ...(previous && { previous }), ...(next && { next }) };
}

/** The file that a conference's folder shows first. */
function homeOf({ path, name }: Conference, hasNote: (path: string) => boolean): ConferencePage | undefined {
  const names = ['_index.md', 'index.md', 'README.md', 'readme.md'].map((file) => inFolder(path, file));
  const found = [path, ...names].find((candidate) => candidate !== '' && hasNote(candidate));
  return found === undefined ? undefined : { path: found, title: name };
}
