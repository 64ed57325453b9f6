import {
  isRefused,
  readCondition,
  readExpression,
  readOrder,
  type PageCondition,
  type PageExpression,
  type PageOrder,
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
  /** Undefined for the order of the menu. */
  readonly orderBy: readonly PageOrder[] | undefined;
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
  const display = DISPLAYS.includes(said('display')) ? said('display') : 'tree';
  const columns = number('columns', 1, 5, display === 'cards' ? 3 : 1);
  return {
    axis: said('axis'),
    levels: number('levels', 1, 20, 1),
    isFlat: said('flatten') === 'true',
    kind: said('kind'),
    showsHidden: said('hidden') === 'true',
    where: taken(said('where'), readCondition),
    groupBy: taken(said('groupby'), readExpression),
    groupLabel: taken(said('grouplabel'), readExpression),
    isGroupOrderDescending: said('grouporder').toLowerCase() === 'desc',
    orderBy: taken(said('orderby'), readOrder),
    limit: number('limit', 0, Infinity, Infinity),
    display,
    headingLevel: number('headinglevel', 1, 6, 2),
    columns,
    showsDescription: said('description') === 'true',
    classes: [`pages pages-${display}`, columns > 1 && `columnize columnize-${String(columns)}`]
      .filter(Boolean)
      .join(' '),
  };
}

/** What Relearn refuses it warns of, and goes on without. */
function taken<T extends object>(
  text: string,
  read: (text: string) => T | { readonly problem: string } | undefined,
): T | undefined {
  const found = text.trim() === '' ? undefined : read(text);
  return found === undefined || isRefused(found) ? undefined : found;
}
