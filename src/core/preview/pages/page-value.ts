import { entry, type FrontMatterValue } from '../../note/front-matter/front-matter';
import type { PageCondition, PageExpression, PageStep } from '../../shortcodes/page-expression';
import type { SiteContext, SitePage } from '../../site/site-context';
import { pagePath } from '../../site/site-index';
import { relativeTo } from '../../site/paths';
import { goDate } from './go-date';

/** Undefined when a page has no such value; a list or a table is none. */
export type PageValue = string | number | Date | undefined;

interface Evaluated {
  readonly value: PageValue;
  /** What it is ordered by: for a date that is formatted last, the parts of it that are shown. */
  readonly order: string | number | undefined;
}

const collator = new Intl.Collator('en');

/** What an expression says of a page, as text; empty when it says nothing. */
export function textFor(expression: PageExpression, page: SitePage, site: SiteContext): string {
  return textOf(evaluated(expression, page, site).value);
}

/** What pages are ordered by. */
export function orderFor(
  expression: PageExpression,
  page: SitePage,
  site: SiteContext,
): string | number | undefined {
  return evaluated(expression, page, site).order;
}

export function meets(
  { expression, operator, literals }: PageCondition,
  page: SitePage,
  site: SiteContext,
): boolean {
  const { value } = evaluated(expression, page, site);
  if (value === undefined || value === '') return operator === '!=';
  if (operator === 'in') return literals.includes(textOf(value));
  const order = comparedWith(value, literals[0] ?? '');
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Items in an order of numbers first, then of texts; those without a value come last whatever the direction. */
export function sorted<T>(
  items: readonly T[],
  orderOf: (item: T) => string | number | undefined,
  isDescending: boolean,
): T[] {
  const keyed = items.map((item) => ({ item, key: orderOf(item) }));
  const sign = isDescending ? -1 : 1;
  const numbers = keyed
    .flatMap(({ item, key }) => (typeof key === 'number' ? [{ item, key }] : []))
    .toSorted((a, b) => sign * (a.key - b.key));
  const texts = keyed
    .flatMap(({ item, key }) => (typeof key === 'string' && key !== '' ? [{ item, key }] : []))
    .toSorted((a, b) => sign * collator.compare(a.key, b.key));
  const missing = keyed.filter(({ key }) => key === undefined || key === '');
  return [...numbers, ...texts, ...missing].map(({ item }) => item);
}

function comparedWith(value: string | number | Date, literal: string): number {
  const number = literal.trim() === '' ? NaN : Number(literal);
  if (typeof value === 'number' && !Number.isNaN(number)) return value - number;
  const date = value instanceof Date ? dateOf(literal) : undefined;
  if (value instanceof Date && date) return value.getTime() - date.getTime();
  const text = textOf(value);
  return text < literal ? -1 : text > literal ? 1 : 0;
}

function textOf(value: PageValue): string {
  if (value === undefined) return '';
  return value instanceof Date ? goDate(value, 'January 2, 2006') : String(value);
}

function evaluated({ field, steps }: PageExpression, page: SitePage, site: SiteContext): Evaluated {
  let value = fieldOf(field, page, site);
  let order: string | undefined;
  steps.forEach((step, index) => {
    const before = value;
    value = applied(value, step);
    if (step.name === 'format' && index === steps.length - 1 && before instanceof Date)
      order = calendarKey(before, step.argument);
  });
  return { value, order: order ?? (value instanceof Date ? value.getTime() : value) };
}

/** The parts of a date that a layout shows, as text that orders them; a weekday counts where no day is shown. */
function calendarKey(date: Date, layout: string): string {
  const showsDay = /(?<!\d)0?2(?!\d)/.test(layout.replaceAll('2006', ''));
  const parts: readonly (readonly [isShown: boolean, number: number])[] = [
    [/2006|06/.test(layout), date.getUTCFullYear()],
    [/Jan|01|(?<!\d)1(?!\d)/.test(layout), date.getUTCMonth() + 1],
    [showsDay, date.getUTCDate()],
    [!showsDay && layout.includes('Mon'), isoWeekday(date)],
    [/15|03|(?<!\d)3(?!\d)/.test(layout), date.getUTCHours()],
    [/04|(?<!\d)4(?!\d)/.test(layout), date.getUTCMinutes()],
    [/05|(?<!\d)5(?!\d)/.test(layout), date.getUTCSeconds()],
  ];
  return parts.map(([isShown, number]) => String(isShown ? number : 0).padStart(4, '0')).join('');
}

function isoWeekday(date: Date): number {
  return date.getUTCDay() || 7;
}

function fieldOf(field: string, page: SitePage, site: SiteContext): PageValue {
  const path = pagePath(relativeTo(site.content, page.path) ?? page.path);
  switch (field) {
    case 'title':
      return page.title;
    case 'linktitle':
      return page.linkTitle ?? page.title;
    case 'weight':
      return page.weight === 0 ? undefined : page.weight;
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
  if (typeof found === 'object') return undefined;
  return typeof found === 'number' ? found : String(found);
}

/** The value at keys, whose case does not matter. */
export function within(
  value: FrontMatterValue | undefined,
  keys: readonly string[],
): FrontMatterValue | undefined {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    at = Object.entries(at).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  }
  return at;
}

function dateOf(value: FrontMatterValue | undefined): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

function applied(value: PageValue, { name, argument }: PageStep): PageValue {
  const isMissing = value === undefined || value === '';
  if (name === 'coalesce') return isMissing ? argument : value;
  if (name === 'default') return isMissing || value === 0 || value === 'false' ? argument : value;
  if (isMissing) return undefined;
  const text = textOf(value);
  switch (name) {
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'trim':
      return text.trim();
    case 'left':
      return Array.from(text).slice(0, Number(argument)).join('');
    case 'right':
      return Array.from(text).slice(-Number(argument)).join('');
    case 'translate':
      return text;
    default:
      return ofDate(value instanceof Date ? value : dateOf(value), name, argument);
  }
}

function ofDate(date: Date | undefined, name: string, argument: string): PageValue {
  if (date === undefined) return undefined;
  switch (name) {
    case 'year':
      return date.getUTCFullYear();
    case 'month':
      return date.getUTCMonth() + 1;
    case 'day':
      return date.getUTCDate();
    case 'weekday':
      return isoWeekday(date);
    default:
      return goDate(date, LAYOUTS[argument] ?? argument);
  }
}

/** Hugo's names for the layouts of a language. */
const LAYOUTS: Readonly<Record<string, string>> = {
  ':date_full': 'Monday, January 2, 2006',
  ':date_long': 'January 2, 2006',
  ':date_medium': 'Jan 2, 2006',
  ':date_short': '1/2/06',
};
