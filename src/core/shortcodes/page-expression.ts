/** `field | function argument | …`: what `pages` asks of each page. */
export interface PageExpression {
  /** In lower case but for the names behind `params.`. */
  readonly field: string;
  readonly steps: readonly PageStep[];
}

export interface PageStep {
  readonly name: string;
  readonly argument: string | undefined;
}

export interface PageCondition {
  readonly expression: PageExpression;
  readonly operator: (typeof OPERATORS)[number];
  readonly literal: string;
}

export interface PageOrder {
  readonly expression: PageExpression;
  readonly isDescending: boolean;
}

/** Why Relearn does not take a value, in its own words; it warns and goes on without. */
export interface Refused {
  readonly problem: string;
}

const OPERATORS = ['!=', '<=', '>=', '=', '<', '>', 'in'] as const;

const FIELDS = new Set([
  'title',
  'linktitle',
  'weight',
  'length',
  'path',
  'section',
  'date',
  'lastmod',
  'publishdate',
  'expirydate',
]);

/** Functions, and whether they take an argument. */
const FUNCTIONS: ReadonlyMap<string, boolean> = new Map([
  ['upper', false],
  ['lower', false],
  ['trim', false],
  ['left', true],
  ['right', true],
  ['translate', false],
  ['year', false],
  ['month', false],
  ['day', false],
  ['weekday', false],
  ['format', true],
  ['coalesce', true],
  ['default', true],
]);

export function isRefused(value: object | undefined): value is Refused {
  return value !== undefined && 'problem' in value;
}

/** Reads `params.room`, `date | year`, `linktitle | left 1 | upper`. */
export function readExpression(text: string): PageExpression | Refused {
  const [first = '', ...rest] = pieces(text, '|').map((piece) => piece.trim());
  const field = /^params\./i.test(first) ? first.replace(/^params/i, 'params') : first.toLowerCase();
  if (!FIELDS.has(field) && !/^params(?:\.[^\s.]+)+$/.test(field))
    return { problem: `unknown field '${first}'` };
  const steps: PageStep[] = [];
  for (const written of rest) {
    const [, name = '', argument = ''] = /^(\S*)\s*(.*)$/s.exec(written) ?? [];
    const takes = FUNCTIONS.get(name.toLowerCase());
    if (takes === undefined) return { problem: `unknown function '${name}'` };
    steps.push({
      name: name.toLowerCase(),
      argument: takes && argument !== '' ? unquoted(argument) : undefined,
    });
  }
  return { field, steps };
}

/** Reads `params.level = hard`. */
export function readCondition(text: string): PageCondition | Refused {
  for (const operator of OPERATORS) {
    const parts = pieces(text, operator === 'in' ? ' in ' : operator);
    const [left = '', right = ''] = [parts[0], parts.slice(1).join(operator)];
    if (parts.length < 2 || left.trim() === '' || right.trim() === '') continue;
    const expression = readExpression(left);
    return isRefused(expression) ? expression : { expression, operator, literal: unquoted(right.trim()) };
  }
  return { problem: "expected '<pipeline> <operator> <literal>'" };
}

/** Reads `date desc, linktitle`; undefined for `auto`, the order of the menu. */
export function readOrder(text: string): readonly PageOrder[] | Refused | undefined {
  if (text.trim() === '' || text.trim().toLowerCase() === 'auto') return undefined;
  const orders: PageOrder[] = [];
  for (const part of pieces(text, ',')) {
    const [, written = '', direction = 'asc'] = /^\s*(.*?)(?:\s+(asc|desc))?\s*$/is.exec(part) ?? [];
    const expression = readExpression(written);
    if (isRefused(expression)) return expression;
    orders.push({ expression, isDescending: direction.toLowerCase() === 'desc' });
  }
  return orders;
}

/** The parts of a text between separators that stand in no quotes. */
function pieces(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      from = at + separator.length;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}

function unquoted(text: string): string {
  return /^(["'`])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}
