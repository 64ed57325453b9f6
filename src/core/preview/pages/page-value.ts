import { entry, type FrontMatterValue } from '../../note/front-matter';
import type { PageCondition, PageExpression, PageOrder, PageStep } from '../../shortcodes/page-expression';
import type { SiteContext, SitePage } from '../note-context';
import { pagePath, relativeTo } from '../site-index';
import { goDate } from './go-date';

export type PageValue = string | number | Date | readonly string[] | undefined;

const collator = new Intl.Collator('en');

/** What an expression says of a page; undefined when it says nothing. */
export function valueOf({ field, steps }: PageExpression, page: SitePage, site: SiteContext): PageValue {
  return steps.reduce<PageValue>(applied, fieldOf(field, page, site));
}

export function meets(
  { expression, operator, literal }: PageCondition,
  page: SitePage,
  site: SiteContext,
): boolean {
  const value = valueOf(expression, page, site);
  if (Array.isArray(value)) {
    const holds = (value as readonly string[]).includes(literal);
    return operator === '!=' ? !holds : operator === '=' || operator === 'in' ? holds : false;
  }
  if (operator === 'in')
    return literal
      .replace(/^[[(]|[\])]$/g, '')
      .split(',')
      .some((one) => one.trim() === textOf(value));
  const order = compared(value, literalLike(value, literal));
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return value !== undefined && order < 0;
    case '<=':
      return value !== undefined && order <= 0;
    case '>':
      return value !== undefined && order > 0;
    case '>=':
      return value !== undefined && order >= 0;
  }
}

/** Pages in an order; those that are equal stay as they are. */
export function ordered(
  pages: readonly SitePage[],
  orders: readonly PageOrder[],
  site: SiteContext,
): readonly SitePage[] {
  return pages.toSorted((a, b) => {
    for (const { expression, isDescending } of orders) {
      const order = compared(valueOf(expression, a, site), valueOf(expression, b, site));
      if (order !== 0) return isDescending ? -order : order;
    }
    return 0;
  });
}

/** Numbers and dates by their size, anything else by its letters. */
export function compared(a: PageValue, b: PageValue): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(textOf(a), textOf(b));
}

export function textOf(value: PageValue): string {
  if (value === undefined) return '';
  if (value instanceof Date) return goDate(value, '2006-01-02');
  return Array.isArray(value) ? value.join(', ') : String(value as string | number);
}

function literalLike(value: PageValue, literal: string): PageValue {
  if (typeof value === 'number' && literal.trim() !== '' && Number.isFinite(Number(literal)))
    return Number(literal);
  return value instanceof Date ? dateOf(literal) : literal;
}

function fieldOf(field: string, page: SitePage, site: SiteContext): PageValue {
  const path = pagePath(relativeTo(site.content, page.path) ?? page.path);
  switch (field) {
    case 'title':
      return page.title;
    case 'linktitle':
      return page.linkTitle ?? page.title;
    case 'weight':
      return page.weight;
    case 'length':
      return (site.readText?.(page.path) ?? '').length;
    case 'path':
      return `/${path.toLowerCase()}`;
    case 'section':
      return path.includes('/') || /_index\.md$/i.test(page.path) ? (path.split('/')[0] ?? '') : '';
    case 'date':
      return dateOf(own(page, 'date'));
    case 'lastmod':
      return dateOf(own(page, 'lastmod')) ?? dateOf(own(page, 'date'));
    case 'publishdate':
      return dateOf(own(page, 'publishDate')) ?? dateOf(own(page, 'date'));
    case 'expirydate':
      return dateOf(own(page, 'expiryDate'));
    default:
      return parameterOf(page, field.split('.').slice(1));
  }
}

function own({ frontMatter }: SitePage, key: string): FrontMatterValue | undefined {
  return entry(frontMatter, key)?.value;
}

/** Below `params` of the front matter, or beside it. */
function parameterOf(page: SitePage, [first = '', ...rest]: readonly string[]): PageValue {
  const found = within(own(page, 'params'), [first, ...rest]) ?? within(own(page, first), rest);
  if (found === undefined || found === null) return undefined;
  if (Array.isArray(found)) return found.map(String);
  if (typeof found === 'object') return undefined;
  return typeof found === 'number' ? found : String(found as string | boolean);
}

/** The value at keys, whose case does not matter. */
export function within(
  value: FrontMatterValue | undefined,
  keys: readonly string[],
): FrontMatterValue | undefined {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    at = Object.entries(at).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1] as
      FrontMatterValue | undefined;
  }
  return at;
}

function dateOf(value: FrontMatterValue | undefined): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

function applied(value: PageValue, { name, argument = '' }: PageStep): PageValue {
  const count = Math.max(0, Math.trunc(Number(argument)) || 0);
  switch (name) {
    case 'upper':
      return textOf(value).toUpperCase();
    case 'lower':
      return textOf(value).toLowerCase();
    case 'trim':
      return textOf(value).trim();
    case 'left':
      return Array.from(textOf(value)).slice(0, count).join('');
    case 'right':
      return count === 0 ? '' : Array.from(textOf(value)).slice(-count).join('');
    case 'year':
      return value instanceof Date ? value.getUTCFullYear() : undefined;
    case 'month':
      return value instanceof Date ? value.getUTCMonth() + 1 : undefined;
    case 'day':
      return value instanceof Date ? value.getUTCDate() : undefined;
    case 'weekday':
      return value instanceof Date ? value.getUTCDay() : undefined;
    case 'format':
      return value instanceof Date ? goDate(value, argument) : undefined;
    case 'coalesce':
      return value ?? argument;
    case 'default':
      return textOf(value) === '' ? argument : value;
    default:
      return value;
  }
}
