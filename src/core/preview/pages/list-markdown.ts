import type { SiteContext, SitePage } from '../../site/site-context';
import { groupBy } from '../../text/group-by';
import { flattened, type Listed } from './listed-pages';
import type { Listing } from './listing';
import { orderFor, sorted, textFor } from './page-value';

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
  const { isGrouped, headingLevel } = listing;
  const level = isGrouped ? Math.min(headingLevel + 1, 6) : headingLevel;
  return groupsOf(listed, listing, site)
    .map(({ label, pages }) => [
      ...(label === undefined ? [] : [`${heading(headingLevel)} ${label}`]),
      block(pages, listing, level, line),
    ])
    .map((parts) => parts.join('\n\n'))
    .join('\n\n');
}

/** Pages under one label; undefined for those that are not grouped. */
export interface Group {
  readonly label: string | undefined;
  readonly pages: readonly Listed[];
}

/** By value; pages without one are “Other”, and come last. */
export function groupsOf(
  listed: readonly Listed[],
  { groupBy: value, groupLabel, isGroupOrderDescending }: Listing,
  site: SiteContext,
): readonly Group[] {
  if (listed.length === 0) return [];
  if (value === undefined) return [{ label: undefined, pages: listed }];
  const byText = groupBy(listed, ({ page }) => textFor(value, page, site));
  const orderOf = ([, [first]]: readonly [string, readonly Listed[]]): string | number | undefined =>
    first && orderFor(value, first.page, site);
  const named = [...byText].filter(([key]) => key !== '');
  const groups: Group[] = sorted(named, orderOf, isGroupOrderDescending).map(([key, pages]) => {
    const [first] = pages;
    const label = groupLabel && first ? textFor(groupLabel, first.page, site) : '';
    return { label: label || key, pages };
  });
  const others = byText.get('');
  return others ? [...groups, { label: 'Other', pages: others }] : groups;
}

function block(listed: readonly Listed[], listing: Listing, level: number, line: PageLine): string {
  const isSections = listing.display === 'sections';
  // Columns split the whole, not each of the lists below headings.
  const classes = isSections ? listing.classes.replace(/ columnize.*$/, '') : listing.classes;
  const attributes = `{class="${classes}"}`;
  switch (listing.display) {
    case 'headings':
      return [
        ...flattened(listed).map(({ page, depth }) =>
          item(`${heading(Math.min(level + depth, 6))} ${link(page, line)}`, page, '', line),
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
          ...present(line.description(page)),
          ...(below.length > 0 ? [`${tree(below, '', line)}\n${attributes}`] : []),
        ])
        .join('\n\n');
    default:
      return `${tree(listed, '', line)}\n${attributes}`;
  }
}

function present(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
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
  return '#'.repeat(level);
}
