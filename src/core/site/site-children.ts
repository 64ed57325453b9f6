import { byHugo } from './hugo-order';
import type { SiteContext, SitePage } from './site-context';
import { folderOf, join, relativeTo } from './paths';

/**
 * The pages and sections directly below a section, in the order of the menu; a page has none. A folder without
 * `_index.md` is no section: what it holds belongs to the one above.
 *
 * @param path of the section's own page, which the top of the site need not have
 */
export function childPages(path: string, site: SiteContext): readonly SitePage[] {
  if (!/(?:^|\/)_index\.[^/]*$/i.test(path)) return [];
  const children = familyOf(site).children.get(folderOf(path)) ?? [];
  const language = languageOf(path, site);
  return children.filter((page) => languageOf(page.path, site) === language);
}

/** The language that the name of a page's file says: `talk.de.md`; empty for the site's own. */
function languageOf(path: string, { languages = [] }: SiteContext): string {
  if (languages.length === 0) return '';
  const said = /\.([a-z]{2,3}(?:-[a-z]+)?)\.[^./]+$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  // The first language is the one that pages have whose names say none.
  return said === languages[0] || !languages.includes(said) ? '' : said;
}

/** The page of the section around a page or section; undefined for the home page. */
export function parentOf(path: string, site: SiteContext): string | undefined {
  const own = ownPlace(path);
  if (own === site.content) return undefined;
  return join(nearest(folderOf(own), familyOf(site).sections, site), '_index.md');
}

interface Family {
  readonly sections: ReadonlySet<string>;
  /** The pages below each section, by its folder. */
  readonly children: ReadonlyMap<string, readonly SitePage[]>;
}

const families = new WeakMap<readonly SitePage[], Family>();

function familyOf(site: SiteContext): Family {
  const pages = site.pages?.() ?? [];
  let family = families.get(pages);
  if (!family) families.set(pages, (family = readFamily(pages, site)));
  return family;
}

function readFamily(pages: readonly SitePage[], site: SiteContext): Family {
  const sections = new Set(pages.filter(isSection).map((page) => folderOf(page.path)));
  const children = new Map<string, SitePage[]>();
  for (const page of pages) {
    const own = ownPlace(page.path);
    if (own === site.content || relativeTo(site.content, page.path) === undefined) continue;
    const folder = nearest(folderOf(own), sections, site);
    const siblings = children.get(folder);
    if (siblings) siblings.push(page);
    else children.set(folder, [page]);
  }
  for (const siblings of children.values())
    siblings.sort((a, b) =>
      byHugo({ ...a, title: a.linkTitle ?? a.title }, { ...b, title: b.linkTitle ?? b.title }),
    );
  return { sections, children };
}

function isSection({ path }: SitePage): boolean {
  return /(?:^|\/)_index\.[^/]*$/i.test(path);
}

/** The folder of a section or bundle, the file of another page. */
function ownPlace(path: string): string {
  return /(?:^|\/)_?index\.[^/]*$/i.test(path) ? folderOf(path) : path;
}

function nearest(folder: string, sections: ReadonlySet<string>, { content }: SiteContext): string {
  let at = folder;
  while (at !== '' && at !== content && !sections.has(at)) at = folderOf(at);
  return at;
}
