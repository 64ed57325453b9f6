import type { NoteOfSite, SiteContext } from './site-context';
import { decoded, fileName, folderOf, join, relativePath, relativeTo } from './paths';
import { pagePath, siteIndex } from './site-index';
import { addressOfPath, encodedPath } from './safe-address';
import { isAtLeast } from '../text/version';

/** Where an address of a note leads on the site. */
export interface Destination {
  /** To be followed from the note's own folder, as an editor does. */
  readonly href: string;
  /** False when the site has nothing there. */
  readonly isThere: boolean;
}

/** `page` looks for pages first, as links do from 5.23 on; `file` looks only where a browser would. */
export type LookUp = 'link' | 'image' | 'literal';

/**
 * Where Hugo leads a link or image. From Relearn 5.23 on a link is first looked up as a page or file beside the
 * note, then from the top of the site, in Relearn 9 also by a file name that is unique; what is not found there,
 * and everything before 5.23, a browser resolves against the address of the page, which is a folder of its own.
 *
 * @returns undefined when the address does not lead into the site (another host, the page itself), or the note is
 *   no page of a site
 */
export function hugoDestination(
  href: string,
  lookUp: LookUp,
  { path, site }: NoteOfSite,
  version: string,
): Destination | undefined {
  if (!site || /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(href)) return undefined;
  const page = relativeTo(site.content, path);
  if (page === undefined) return undefined;
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const target = decoded(written);
  const found = lookedUp(target, lookUp, page, site, version) ?? resolved(target, page, site);
  const from = folderOf(path);
  const to = relativePath(from, found ?? missing(target, page, site));
  // What is not there is judged as it is written: a name that looks like a scheme then leads nowhere.
  const address = found === undefined ? encodedPath(to) : addressOfPath(to);
  return { href: address + rest, isThere: found !== undefined };
}

/**
 * The file of a page by a path or a name, as `ref` looks for it: a lone name is found wherever its page stands, a path
 * only where it leads (`getContentNode` of Hugo's pagefinder.go). Undefined for none.
 */
export function hugoPage(target: string, { path, site }: NoteOfSite): string | undefined {
  const page = site && relativeTo(site.content, path);
  if (!site || page === undefined) return undefined;
  const index = siteIndex(site);
  const beside = target.startsWith('/') ? undefined : index.page(join(folderOf(page), target));
  const isName = /^\/?[^/]+$/.test(target);
  return beside ?? index.page(target) ?? (isName ? index.pageNamed(fileName(target)) : undefined);
}

function lookedUp(
  target: string,
  lookUp: LookUp,
  page: string,
  site: SiteContext,
  version: string,
): string | undefined {
  if (lookUp === 'literal' || target === '' || !isAtLeast(version, '5.23')) return undefined;
  const index = siteIndex(site);
  const beside = join(folderOf(page), target);
  const isBundle = /(?:^|\/)_?index\.md$/i.test(page);
  if (lookUp === 'image')
    return (isBundle && !target.startsWith('/') ? index.file(beside) : undefined) ?? index.asset(target);
  if (!target.startsWith('/')) {
    const isOutside = escapes(folderOf(page), target);
    const found = isOutside ? undefined : (index.page(beside) ?? index.file(beside));
    if (found !== undefined) return found;
  }
  const fromTop = index.page(target);
  if (fromTop !== undefined && !/(?:^|\/)\.\.?\//.test(target)) return fromTop;
  const name = fileName(target);
  const isName = isAtLeast(version, '9.0') && /^(?:\.\/)?[^/]+$/.test(target);
  return isName ? index.pageNamed(name) : undefined;
}

/** What a browser finds: the page has an address that ends in `/`. */
function resolved(target: string, page: string, site: SiteContext): string | undefined {
  const address = browserPath(target, page);
  const index = siteIndex(site);
  // Pages are published as folders in lower case, so neither `x.md` nor `X` is the address of one.
  if (/\.md$/i.test(address)) return index.published(address);
  const isAddress = address === address.toLowerCase() && !address.includes(' ');
  return (isAddress ? index.page(address) : undefined) ?? index.file(address);
}

function browserPath(target: string, page: string): string {
  return target.startsWith('/') ? join(target) : join(pagePath(page), target);
}

/** A path at which there is nothing, so that an editor finds nothing either. */
function missing(target: string, page: string, site: SiteContext): string {
  return join(site.content, browserPath(target, page)) || '_missing';
}

function escapes(folder: string, target: string): boolean {
  let depth = folder === '' ? 0 : folder.split('/').length;
  for (const step of target.split('/')) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
