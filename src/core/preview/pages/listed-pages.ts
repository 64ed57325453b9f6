import type { SiteContext, SitePage } from '../note-context';
import { folderOf } from '../paths';
import { childPages, parentOf } from '../site-children';
import type { Listing } from './listing';
import { meets, ordered } from './page-value';

/** A page of a list, with those that stand below it there. */
export interface Listed {
  readonly page: SitePage;
  readonly depth: number;
  readonly below: readonly Listed[];
}

/** The pages that a list shows, seen from one page. */
export function listedPages(from: string, listing: Listing, site: SiteContext): readonly Listed[] {
  const { limit, isFlat, orderBy } = listing;
  const nested = pagesOn(from, listing, site);
  if (!isFlat) return nested;
  const flat = flattened(nested).map((one) => ({ ...one, depth: 0, below: [] }));
  const wanted = flat.filter(({ page }) => isWanted(page, listing, site));
  if (!orderBy) return wanted.slice(0, limit);
  const order = ordered(
    wanted.map(({ page }) => page),
    orderBy,
    site,
  );
  return order.slice(0, limit).map((page) => ({ page, depth: 0, below: [] }));
}

/** A page, and after it those below it. */
export function flattened(listed: readonly Listed[]): Listed[] {
  return listed.flatMap((one) => [one, ...flattened(one.below)]);
}

function pagesOn(from: string, listing: Listing, site: SiteContext): readonly Listed[] {
  switch (listing.axis) {
    case 'descendants':
      return level(childPages(from, site), listing, site, 0);
    case 'siblings': {
      const parent = parentOf(from, site);
      const siblings =
        parent === undefined ? [] : childPages(parent, site).filter(({ path }) => path !== from);
      return level(siblings, listing, site, 0);
    }
    case 'ancestors':
      return level(ancestors(from, listing.levels, site), { ...listing, levels: 1 }, site, 0);
    default:
      // Pages of taxonomies have no file.
      return [];
  }
}

function level(
  pages: readonly SitePage[],
  listing: Listing,
  site: SiteContext,
  depth: number,
): readonly Listed[] {
  const { isFlat, levels, orderBy, limit, showsHidden } = listing;
  const shown = pages.filter((page) => showsHidden || !(page.hidden || page.title === ''));
  // In a flat list, a page that is not wanted itself may lead to others.
  const wanted = isFlat ? shown : shown.filter((page) => isWanted(page, listing, site));
  const order = orderBy ? ordered(wanted, orderBy, site) : wanted;
  return (isFlat ? order : order.slice(0, limit)).map((page) => ({
    page,
    depth,
    below: depth + 1 < levels ? level(childPages(page.path, site), listing, site, depth + 1) : [],
  }));
}

function isWanted(page: SitePage, { kind, where }: Listing, site: SiteContext): boolean {
  const isBranch = /(?:^|\/)_index\.[^/]*$/i.test(page.path);
  if (kind === 'leaf' && isBranch) return false;
  if (kind === 'branch' && !isBranch) return false;
  return where === undefined || meets(where, page, site);
}

/** From the nearest section up to the home page. */
function ancestors(from: string, most: number, site: SiteContext): SitePage[] {
  const pages = site.pages?.() ?? [];
  const found: SitePage[] = [];
  let at = parentOf(from, site);
  while (at !== undefined && found.length < most) {
    const path: string = at;
    const page = pages.find((one) => one.path === path);
    if (page) found.push(page);
    at = folderOf(path) === site.content ? undefined : parentOf(path, site);
  }
  return found;
}
