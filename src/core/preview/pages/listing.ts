import {
  isRefused,
  readCondition,
  readExpression,
  readOrder,
  type PageCondition,
  type PageExpression,
  type PageOrder,
  type Refused,
} from '../../shortcodes/page-expression';

/** What a list of pages is to show, whichever shortcode asks for it. */
export interface Listing {
  readonly axis: string;
  readonly levels: number;
  readonly isFlat: boolean;
  readonly kind: string;
  readonly showsHidden: boolean;
  readonly where: PageCondition | undefined;
  readonly groupBy: PageExpression | undefined;
  readonly groupLabel: PageExpression | undefined;
  readonly isGroupOrderDescending: boolean;
  readonly orderBy: readonly PageOrder[];
  /** Whether its headings stand below those of groups, even when there are none. */
  readonly isGrouped: boolean;
  readonly limit: number;
  readonly display: string;
  readonly headingLevel: number;
  readonly columns: number;
  readonly showsDescription: boolean;
  /** Classes of each list. */
  readonly classes: string;
}

export const AXES: readonly string[] = ['descendants', 'siblings', 'ancestors', 'taxonomy', 'term'];
export const DISPLAYS: readonly string[] = ['tree', 'headings', 'sections', 'list', 'cards'];

/** Reads the parameters of `pages`. @param said the value of a parameter, its fallback included */
export function readListing(said: (name: string) => string): Listing {
  const number = (name: string, least: number, most: number, otherwise: number): number => {
    const value = Number.parseInt(said(name), 10);
    return Number.isNaN(value) ? otherwise : Math.min(Math.max(value, least), most);
  };
  const is = (name: string): boolean => said(name).toLowerCase() === 'true';
  const display = DISPLAYS.includes(said('display')) ? said('display') : 'tree';
  const columns = number('columns', 1, 5, display === 'cards' ? 3 : 1);
  return {
    axis: said('axis').toLowerCase(),
    levels: number('levels', 1, 20, 1),
    isFlat: is('flatten'),
    kind: said('kind').toLowerCase(),
    showsHidden: is('hidden'),
    where: taken(said('where'), readCondition),
    groupBy: taken(said('groupby'), readExpression),
    groupLabel: taken(said('grouplabel'), readExpression),
    isGroupOrderDescending: said('grouporder').toLowerCase() === 'desc',
    orderBy: taken(said('orderby'), readOrder) ?? [],
    isGrouped: said('groupby') !== '',
    limit: number('limit', 0, Infinity, 0) || Infinity,
    display,
    headingLevel: number('headinglevel', 1, 6, 2),
    columns,
    showsDescription: is('description'),
    classes: [
      `pages pages-${display}`,
      display !== 'cards' && columns > 1 && `columnize columnize-${String(columns)}`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What Relearn refuses it warns of, and goes on without. */
function taken<T extends object>(text: string, read: (text: string) => T | Refused): T | undefined {
  const found = text.trim() === '' ? undefined : read(text);
  return found === undefined || isRefused(found) ? undefined : found;
}
