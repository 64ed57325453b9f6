import { entry } from '../../note/front-matter/front-matter';
import { cardList } from '../relearn/cards';
import { element, type Content } from '../content';
import type { SiteContext, SitePage } from '../../site/site-context';
import { folderOf, relativePath } from '../../site/paths';
import type { ShortcodeNode } from '../placeholders';
import type { RenderContext } from '../rendering';
import { childPages } from '../../site/site-children';
import { linkTitle } from './page-lines';

/** `children` as Relearn had it before 9.0, when it was HTML and not yet a list of Markdown. */
export function olderChildren(use: ShortcodeNode, site: SiteContext, rendering: RenderContext): Content {
  const params = listingParams(use, rendering);
  const { path } = rendering.note;
  const pages = (of: string): readonly SitePage[] =>
    inOrder(childPages(of, site), params.sort).filter(
      (page) => params.showHidden || !(page.hidden || page.title === ''),
    );
  const address = (page: SitePage): string => encodeURI(relativePath(folderOf(path), page.path));
  return list(pages(path), { ...params, pages, address }, rendering);
}

function inOrder(pages: readonly SitePage[], sort: string): readonly SitePage[] {
  const title = (page: SitePage): string => page.linkTitle ?? page.title;
  if (sort === 'title')
    return pages.toSorted((a, b) => (title(a) < title(b) ? -1 : title(a) > title(b) ? 1 : 0));
  return sort.endsWith('date') ? pages.toSorted((a, b) => (a.date || 0) - (b.date || 0)) : pages;
}

interface ListingParams {
  readonly type: string;
  /** Element of an entry, for the older versions' headings. */
  readonly tag: string;
  readonly showHidden: boolean;
  readonly description: boolean;
  readonly depth: number;
  readonly sort: string;
}

interface Listing extends ListingParams {
  pages(of: string): readonly SitePage[];
  address(page: SitePage): string;
}

function listingParams(use: ShortcodeNode, rendering: RenderContext): ListingParams {
  const named = (name: string): string => (rendering.param(use, name) ?? '').trim();
  const style = named('style') || 'li';
  const isOld = !rendering.since('8.1') || named('style') !== '' || named('containerstyle') !== '';
  const oldType = style === 'li' ? 'tree' : /^h[1-6]$/.test(style) ? 'list' : 'flat';
  const ownSort = entry(rendering.frontMatter, 'ordersectionsby')?.value;
  return {
    type: isOld ? oldType : named('type') || 'tree',
    tag: isOld && !rendering.since('8.1') && /^(?:h[1-6]|div|p|span)$/.test(style) ? style : 'div',
    showHidden: named('showhidden') === 'true',
    description: named('description') === 'true',
    depth: Math.min(Math.max(Number(named('depth')) || 1, 1), 10),
    sort: named('sort').toLowerCase() || (typeof ownSort === 'string' ? ownSort : ''),
  };
}

function list(pages: readonly SitePage[], listing: Listing, rendering: RenderContext): Content {
  const { type } = listing;
  if (type === 'card')
    return cardList(
      pages.map((page) => ({
        params: { title: linkTitle(page, rendering) },
        href: listing.address(page),
        content: listing.description ? page.description : undefined,
      })),
      rendering,
    );
  const attributes = { class: `children children-type-${/^\w+$/.test(type) ? type : 'tree'}` };
  if (type === 'list' || type === 'flat')
    return element('div', attributes, flat(pages, listing, 1, rendering));
  return element('ul', attributes, tree(pages, listing, 1, rendering));
}

function tree(
  pages: readonly SitePage[],
  listing: Listing,
  level: number,
  rendering: RenderContext,
): Content {
  return pages.map((page) => {
    const below = level < listing.depth ? listing.pages(page.path) : [];
    return element(
      'li',
      { class: `children-title children-title-${String(Math.min(level, 5))}` },
      link(page, listing, rendering),
      description(page, listing),
      below.length === 0 ? undefined : element('ul', {}, tree(below, listing, level + 1, rendering)),
    );
  });
}

function flat(
  pages: readonly SitePage[],
  listing: Listing,
  level: number,
  rendering: RenderContext,
): Content {
  const heading = /^h(\d)$/.exec(listing.tag)?.[1];
  const tag = heading === undefined ? listing.tag : `h${String(Math.min(Number(heading) - 1 + level, 6))}`;
  return pages.map((page) => [
    element(
      tag,
      { class: `children-title children-title-${String(Math.min(level, 5))}` },
      link(page, listing, rendering),
    ),
    description(page, listing),
    level < listing.depth ? flat(listing.pages(page.path), listing, level + 1, rendering) : undefined,
  ]);
}

function link(page: SitePage, listing: Listing, rendering: RenderContext): Content {
  return element('a', { href: listing.address(page) }, linkTitle(page, rendering));
}

function description(page: SitePage, listing: Listing): Content {
  return listing.description && page.description !== undefined
    ? element('p', { class: 'description' }, page.description)
    : undefined;
}
