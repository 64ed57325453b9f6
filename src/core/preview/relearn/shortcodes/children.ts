import { entry } from '../../../note/front-matter/front-matter';
import { cardList } from '../cards';
import { element, type Content } from '../../content';
import type { SitePage } from '../../note-context';
import { folderOf, relativePath } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';
import { childPages } from '../../../site/site-children';

export const children: ShortcodeRenderer = {
  name: 'children',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const wish = wishOf(use, rendering);
    const { site, path } = rendering.note;
    if (!site?.pages) return element('p', { class: 'conference-placeholder' }, 'The pages of this section.');
    const pages = (of: string): readonly SitePage[] =>
      childPages(of, site, wish.sort).filter(
        (page) => wish.showHidden || !(page.hidden || page.title === ''),
      );
    const address = (page: SitePage): string => encodeURI(relativePath(folderOf(path), page.path));
    return list(pages(path), { ...wish, pages, address }, rendering);
  },
};

interface Wish {
  readonly type: string;
  /** Element of an entry, for the older versions' headings. */
  readonly tag: string;
  readonly showHidden: boolean;
  readonly description: boolean;
  readonly depth: number;
  readonly sort: string;
  readonly headingDepth: number;
}

interface Listing extends Wish {
  pages(of: string): readonly SitePage[];
  address(page: SitePage): string;
}

function wishOf({ shortcode }: ShortcodeNode, rendering: RenderContext): Wish {
  const named = (name: string): string => (parameter(shortcode, name) ?? '').trim();
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
    headingDepth: Math.min(Math.max(Number(named('headingdepth')) || 2, 1), 6),
  };
}

function list(pages: readonly SitePage[], listing: Listing, rendering: RenderContext): Content {
  const { type } = listing;
  if (type === 'card')
    return cardList(
      pages.map((page) => ({
        wishes: { title: titleOf(page, rendering) },
        href: listing.address(page),
        content: listing.description ? page.description : undefined,
      })),
      rendering,
    );
  if (type === 'group') return groups(pages, listing, rendering);
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

/** Under the first letters of their titles, in the order in which those come. */
function groups(pages: readonly SitePage[], listing: Listing, rendering: RenderContext): Content {
  const byLetter: { letter: string; pages: SitePage[] }[] = [];
  for (const page of pages) {
    const letter = titleOf(page, rendering).slice(0, 1).toUpperCase();
    const last = byLetter.at(-1);
    if (last?.letter === letter) last.pages.push(page);
    else byLetter.push({ letter, pages: [page] });
  }
  return byLetter.map((group) => [
    element(`h${String(listing.headingDepth)}`, {}, group.letter),
    element('ul', {}, tree(group.pages, { ...listing, depth: 1 }, 1, rendering)),
  ]);
}

function link(page: SitePage, listing: Listing, rendering: RenderContext): Content {
  return element('a', { href: listing.address(page) }, titleOf(page, rendering));
}

function description(page: SitePage, listing: Listing): Content {
  return listing.description && page.description !== undefined
    ? element('p', { class: 'description' }, page.description)
    : undefined;
}

function titleOf(page: SitePage, rendering: RenderContext): string {
  return rendering.since('7.1') ? (page.linkTitle ?? page.title) : page.title;
}
