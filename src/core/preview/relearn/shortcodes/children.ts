import { sentence } from '../../../language/sentence';
import { entry } from '../../../note/front-matter/front-matter';
import { element, type Content } from '../../content';
import { listedPages } from '../../pages/listed-pages';
import { listMarkdown } from '../../pages/list-markdown';
import { readListing, type Listing } from '../../pages/listing';
import { olderChildren } from '../../pages/older-children';
import { pageCards } from '../../pages/page-cards';
import { pageLines } from '../../pages/page-lines';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

/** The pages below a section; from Relearn 9.0 on a list of Markdown, as `pages` writes it. */
export const children: ShortcodeRenderer = {
  name: 'children',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { site, path } = rendering.note;
    if (!site?.pages)
      return element('p', { class: 'conference-placeholder' }, sentence('The pages of this section.'));
    if (!rendering.since('9.0')) return olderChildren(use, site, rendering);
    const listing = listingOf(use, rendering);
    if (listing.display !== 'cards') return markdown(use, rendering);
    const isDropped = use.shortcode.notation === '%' && !rendering.settings.unsafe;
    return isDropped ? undefined : pageCards(listedPages(path, listing, site), listing, rendering);
  },

  markdown(use: ShortcodeNode, rendering: RenderContext): string | undefined {
    return rendering.since('9.0') && rendering.note.site?.pages ? markdown(use, rendering) : undefined;
  },
};

/** Undefined for cards, which are HTML. */
function markdown(use: ShortcodeNode, rendering: RenderContext): string | undefined {
  const { site, path } = rendering.note;
  const listing = listingOf(use, rendering);
  if (!site || listing.display === 'cards') return undefined;
  const line = pageLines(rendering, listing.showsDescription);
  return listMarkdown(listedPages(path, listing, site), listing, site, line);
}

const DISPLAYS: Readonly<Record<string, string>> = {
  tree: 'tree',
  list: 'headings',
  flat: 'list',
  card: 'cards',
  group: 'tree',
};

const ORDERS: Readonly<Record<string, string>> = {
  default: 'auto',
  title: 'linktitle',
  name: 'linktitle',
  modifieddate: 'lastmod',
};

/** What `pages` would be told for the same list. */
function listingOf(use: ShortcodeNode, rendering: RenderContext): Listing {
  const said = (name: string): string => (rendering.param(use, name) ?? '').trim();
  const type = typeOf(said('type'), said('style'), said('containerstyle'));
  const sort = said('sort').toLowerCase();
  const ownSort = entry(rendering.frontMatter, 'ordersectionsby')?.value;
  const order = sort || (typeof ownSort === 'string' ? ownSort.toLowerCase() : '');
  const isGroup = type === 'group';
  const words: Readonly<Record<string, string>> = {
    axis: 'descendants',
    levels: isGroup ? '' : said('depth'),
    kind: 'all',
    hidden: String(said('showhidden') === 'true' || (isGroup && !rendering.since('9.2'))),
    groupby: isGroup ? 'linktitle | left 1 | upper' : '',
    orderby: ORDERS[order] ?? order,
    display: DISPLAYS[type] ?? 'tree',
    headinglevel: said('headingdepth') || rendering.fallback(use, 'headingdepth'),
    description: said('description'),
  };
  const listing = readListing((name) => words[name] ?? '');
  return { ...listing, classes: `children children-type-${type} children-sort-${sort}` };
}

/** The older way to say it was an element for each page. */
function typeOf(type: string, style: string, container: string): string {
  if (style === '' && container === '') return type.replace(/[^\w-]/g, '') || 'tree';
  return style === '' || style === 'li' ? 'tree' : /^h[1-6]$/.test(style) ? 'list' : 'flat';
}
