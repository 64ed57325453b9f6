import { byHugo } from '../conference/order';
import type { SiteContext, SitePage } from '../preview/note-context';
import { folderOf } from './paths';
import { relativeTo } from './site-index';

/**
 * The pages and sections directly below a section, or below the folder of its page; a page has none. A folder
 * without `_index.md` is no section: what it holds belongs to the one above.
 *
 * @param sort `weight` (which is also the default), `title`, `date`, `modifieddate` … as Relearn names them
 */
export function childPages(path: string, site: SiteContext, sort: string): SitePage[] {
  if (!/(?:^|\/)_index\.md$/i.test(path)) return [];
  const pages = site.pages?.() ?? [];
  const folder = folderOf(path);
  const sections = new Set(pages.filter(isSection).map((page) => folderOf(page.path)));
  const children = pages.filter((page) => {
    if (page.path === path || relativeTo(site.content, page.path) === undefined) return false;
    const own = isSection(page) || /(?:^|\/)index\.md$/i.test(page.path) ? folderOf(page.path) : page.path;
    return nearest(folderOf(own), sections) === folder;
  });
  return children.toSorted((a, b) => inOrder(a, b, sort));
}

function isSection({ path }: SitePage): boolean {
  return /(?:^|\/)_index\.md$/i.test(path);
}

function nearest(folder: string, sections: ReadonlySet<string>): string {
  let at = folder;
  while (at !== '' && !sections.has(at)) at = folderOf(at);
  return at;
}

function inOrder(a: SitePage, b: SitePage, sort: string): number {
  const title = (page: SitePage): string => page.linkTitle ?? page.title;
  if (sort === 'title') return title(a) < title(b) ? -1 : title(a) > title(b) ? 1 : 0;
  if (sort.endsWith('date')) return (a.date || 0) - (b.date || 0);
  return byHugo({ ...a, title: title(a) }, { ...b, title: title(b) });
}
