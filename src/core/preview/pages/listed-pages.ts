import type { SiteContext, SitePage } from '../../site/site-context';
import { folderOf } from '../../site/paths';
import { childPages, parentOf } from '../../site/site-children';
import type { Listing } from './listing';
import { meets, orderFor, sorted } from './page-value';

/** A page of a list, with those that stand below it there. */
export interface Listed {
  readonly page: SitePage;
  readonly below: readonly Listed[];
}

/**
 * The pages that a list shows, seen from one page: found, made one list of if that is asked for, filtered, ordered,
 * and cut off. A page that is left out takes along what is below it.
 */
export function listedPages(from: string, listing: Listing, site: SiteContext): readonly Listed[] {
  const found = pagesOn(from, listing, site);
  const arranged = listing.isFlat ? flattened(found).map(({ page }) => ({ page, below: [] })) : found;
  return ordered(wanted(arranged, listing, site), listing, site).slice(0, listing.limit);
}

/** A page, and after it those below it, each with how deep it stands. */
export function flattened(listed: readonly Listed[], depth = 0): (Listed & { readonly depth: number })[] {
  return listed.flatMap((one) => [{ ...one, depth }, ...flattened(one.below, depth + 1)]);
}

function pagesOn(from: string, listing: Listing, site: SiteContext): readonly Listed[] {
  switch (listing.axis) {
    case 'descendants':
      return below(from, listing, listing.levels, site);
    case 'siblings': {
      const parent = parentOf(from, site);
      const siblings = parent === undefined ? [] : below(parent, listing, 1, site);
      return siblings.filter(({ page }) => page.path !== from);
    }
    case 'ancestors':
      return ancestors(from, listing.levels, site)
        .filter((page) => isShown(page, listing))
        .map((page) => ({ page, below: [] }));
    default:
      // Pages of taxonomies have no file.
      return [];
  }
}

function below(path: string, listing: Listing, levels: number, site: SiteContext): readonly Listed[] {
  if (levels === 0) return [];
  return childPages(path, site)
    .filter((page) => isShown(page, listing))
    .map((page) => ({ page, below: below(page.path, listing, levels - 1, site) }));
}

function isShown({ hidden, title }: SitePage, { showsHidden }: Listing): boolean {
  return showsHidden || !(hidden === true || title === '');
}

function wanted(listed: readonly Listed[], listing: Listing, site: SiteContext): readonly Listed[] {
  return listed
    .filter(({ page }) => isWanted(page, listing, site))
    .map((one) => ({ ...one, below: wanted(one.below, listing, site) }));
}

function isWanted(page: SitePage, { kind, where }: Listing, site: SiteContext): boolean {
  const isBranch = /(?:^|\/)_index\.[^/]*$/i.test(page.path);
  if (kind === 'leaf' && isBranch) return false;
  if (kind === 'branch' && !isBranch) return false;
  return where === undefined || meets(where, page, site);
}

/** By the last key first, so that the first one counts most. */
function ordered(listed: readonly Listed[], listing: Listing, site: SiteContext): readonly Listed[] {
  const inside = listed.map((one) => ({ ...one, below: ordered(one.below, listing, site) }));
  return listing.orderBy.reduceRight<readonly Listed[]>((pages, { expression, isDescending }) => {
    if (expression === undefined) return isDescending ? pages.toReversed() : pages;
    return sorted(pages, ({ page }) => orderFor(expression, page, site), isDescending);
  }, inside);
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
