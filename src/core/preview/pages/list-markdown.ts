import type { SiteContext, SitePage } from '../note-context';
import { flattened, type Listed } from './listed-pages';
import type { Listing } from './listing';
import { compared, textOf, valueOf } from './page-value';

/** What a page of a list shows. */
export interface PageLine {
  /** Where its link leads, as Markdown has it. */
  address(page: SitePage): string;
  title(page: SitePage): string;
  /** Undefined for none. */
  description(page: SitePage): string | undefined;
}

/**
 * A list of pages as the Markdown that Relearn makes of it, with its classes below: they are words of the page
 * unless `parser.attribute.block` is on.
 */
export function listMarkdown(
  listed: readonly Listed[],
  listing: Listing,
  site: SiteContext,
  line: PageLine,
): string {
  const { groupBy, headingLevel } = listing;
  if (listed.length === 0) return '';
  if (groupBy === undefined) return block(listed, listing, headingLevel, line);
  return groups(listed, listing, site)
    .map(({ label, pages }) =>
      [`${heading(headingLevel)} ${label}`, block(pages, listing, headingLevel + 1, line)].join('\n\n'),
    )
    .join('\n\n');
}

interface Group {
  readonly label: string;
  readonly pages: readonly Listed[];
}

/** By value; pages without one are “Other”, and come last. */
function groups(listed: readonly Listed[], listing: Listing, site: SiteContext): readonly Group[] {
  const { groupBy, groupLabel, isGroupOrderDescending } = listing;
  const byText = new Map<string, Listed[]>();
  for (const one of listed) {
    const key = groupBy === undefined ? '' : textOf(valueOf(groupBy, one.page, site));
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  const valueIn = ([, [first]]: [string, Listed[]]): ReturnType<typeof valueOf> =>
    groupBy && first && valueOf(groupBy, first.page, site);
  const sorted = [...byText].toSorted((a, b) => {
    if (a[0] === '' || b[0] === '') return a[0] === b[0] ? 0 : a[0] === '' ? 1 : -1;
    const order = compared(valueIn(a), valueIn(b));
    return isGroupOrderDescending ? -order : order;
  });
  return sorted.map(([key, pages]) => {
    const [first] = pages;
    const label = groupLabel && first ? textOf(valueOf(groupLabel, first.page, site)) : key;
    return { label: key === '' ? 'Other' : label, pages };
  });
}

function block(listed: readonly Listed[], listing: Listing, level: number, line: PageLine): string {
  const attributes = `{class="${listing.classes}"}`;
  switch (listing.display) {
    case 'headings':
      return [
        ...flattened(listed).map(({ page, depth }) =>
          item(`${heading(level + depth)} ${link(page, line)}`, page, '', line),
        ),
        attributes,
      ].join('\n');
    case 'list':
      return [
        ...flattened(listed).map(({ page }) => item(link(page, line), page, '', line)),
        attributes,
      ].join('\n');
    case 'sections':
      return listed
        .flatMap(({ page, below }) => [
          `${heading(level)} ${link(page, line)}`,
          ...(line.description(page) ?? []),
          ...(below.length > 0 ? [`${tree(below, '', line)}\n${attributes}`] : []),
        ])
        .join('\n\n');
    default:
      return `${tree(listed, '', line)}\n${attributes}`;
  }
}

function tree(listed: readonly Listed[], indent: string, line: PageLine): string {
  return listed
    .flatMap(({ page, below }) => [
      item(link(page, line), page, indent, line),
      ...(below.length > 0 ? [tree(below, `${indent}  `, line)] : []),
    ])
    .join('\n');
}

function item(words: string, page: SitePage, indent: string, line: PageLine): string {
  const description = line.description(page);
  const below = description === undefined ? '' : `\n\n${indent}  ${description}`;
  return `${indent}- ${words}${below}`;
}

function link(page: SitePage, line: PageLine): string {
  return `[${line.title(page)}](${line.address(page)})`;
}

function heading(level: number): string {
  return '#'.repeat(Math.min(level, 6));
}
