import type { SiteContext, SitePage } from './site-context';
import { fileName, folderOf, join, relativeTo } from './paths';

/** A site's pages by the ways in which Hugo looks for them. Made once for each site object. */
class SiteIndex {
  /** By path without ending, lower-cased, relative to the content folder; of a section or bundle its folder. */
  readonly #byPath = new Map<string, SitePage>();
  readonly #byName = new Map<string, SitePage | undefined>();

  constructor(readonly site: SiteContext) {
    for (const page of site.pages?.() ?? []) {
      const whole = pagePath(relativeTo(site.content, page.path) ?? page.path);
      const path = withoutLanguage(whole, site);
      // Of a page in several languages the main one, whose file names none, is what a link means.
      if (path !== whole && this.#byPath.has(key(path))) continue;
      this.#byPath.set(key(path), page);
      if (path !== whole) continue;
      const name = key(fileName(path));
      // A name that two pages have leads to neither.
      this.#byName.set(name, this.#byName.has(name) ? undefined : page);
    }
  }

  /** The file of a page whose path, relative to the content folder, may lack its ending; undefined for none. */
  page(path: string): string | undefined {
    const listed = this.#byPath.get(key(pagePath(path)));
    if (listed) return listed.path;
    const { site } = this;
    const whole = join(site.content, path);
    const bare = whole.replace(/\.md$/, '');
    const candidates = [`${bare}.md`, join(bare, '_index.md'), join(bare, 'index.md')];
    return candidates.find((file) => site.hasFile(file));
  }

  /** The only page of a file name. */
  pageNamed(name: string): string | undefined {
    return this.#byName.get(key(name.replace(/\.md$/, '')))?.path;
  }

  /** A file that is published under a path of the site: it stands in the content folder or in `static`. */
  file(path: string): string | undefined {
    const inContent = join(this.site.content, path);
    return path !== '' && this.site.hasFile(inContent) ? inContent : this.published(path);
  }

  /** A file of `static`, where even Markdown is published as it is. */
  published(path: string): string | undefined {
    return this.#beside('static', path);
  }

  /** A file of `assets`, which is published when a picture asks for it. */
  asset(path: string): string | undefined {
    return this.#beside('assets', path);
  }

  #beside(folder: string, path: string): string | undefined {
    const file = join(siteRoot(this.site), folder, join(path));
    return path !== '' && this.site.hasFile(file) ? file : undefined;
  }
}

/** The folder of a site, around its pages. */
export function siteRoot({ root, content }: SiteContext): string {
  return root ?? folderOf(content);
}

const indexes = new WeakMap<SiteContext, SiteIndex>();

export function siteIndex(site: SiteContext): SiteIndex {
  let index = indexes.get(site);
  if (!index) indexes.set(site, (index = new SiteIndex(site)));
  return index;
}

/** The path of a page as its address has it: no ending, and a section's or bundle's file is its folder. */
export function pagePath(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '').replace(/(?:^|\/)_?index$/i, '');
}

/** `talk.de` of a page in German is `talk`, and `_index.de` is the folder. */
function withoutLanguage(path: string, { languages = [] }: SiteContext): string {
  const language = /\.([a-z]{2,3}(?:-[a-z]+)?)$/i.exec(path)?.[1]?.toLowerCase();
  if (language === undefined || !languages.includes(language)) return path;
  return pagePath(path.slice(0, -language.length - 1));
}

/** Addresses have lower case and hyphens for spaces; Hugo's look-up minds neither. */
function key(path: string): string {
  return path.toLowerCase().replaceAll(' ', '-');
}
