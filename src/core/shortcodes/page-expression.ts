/** `field | function argument | …`: what `pages` asks of each page. */
export interface PageExpression {
  /** In lower case. */
  readonly field: string;
  readonly steps: readonly PageStep[];
}

export interface PageStep {
  readonly name: string;
  /** Empty for none. */
  readonly argument: string;
}

export interface PageCondition {
  readonly expression: PageExpression;
  readonly operator: (typeof OPERATORS)[number];
  /** One, or for `in` several. */
  readonly literals: readonly string[];
}

export interface PageOrder {
  /** Undefined for `auto`, the order of the menu. */
  readonly expression: PageExpression | undefined;
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

/** Functions by the argument that they take. */
const FUNCTIONS: ReadonlyMap<string, 'none' | 'number' | 'text' | 'any'> = new Map([
  ...['upper', 'lower', 'trim', 'year', 'month', 'day', 'weekday'].map((name) => [name, 'none'] as const),
  ...['left', 'right'].map((name) => [name, 'number'] as const),
  ...['format', 'coalesce', 'default'].map((name) => [name, 'text'] as const),
  ['translate', 'any'],
]);

export function isRefused(value: object | undefined): value is Refused {
  return value !== undefined && 'problem' in value;
}

/** Reads `params.room`, `date | year`, `linktitle | left 1 | upper`. */
export function readExpression(text: string): PageExpression | Refused {
  if (text.trim() === '') return { problem: 'the pipeline is empty' };
  const { parts, isOpen } = pieces(text.trim(), '|');
  if (isOpen) return { problem: 'a quote is not closed' };
  const stages = parts.map(stageOf);
  const empty = stages.findIndex(({ name }) => name === '');
  if (empty >= 0) return { problem: `stage ${String(empty + 1)} is empty` };
  const [first, ...steps] = stages;
  const field = first?.name ?? '';
  if (first?.argument !== '') return { problem: `field '${field}' takes no argument` };
  if (!FIELDS.has(field) && !/^params(?:\.[\p{L}\p{N}_-]+)+$/u.test(field))
    return { problem: `unknown field '${field}'` };
  for (const step of steps) {
    const problem = problemOf(step);
    if (problem !== undefined) return { problem };
  }
  return { field, steps };
}

/** Reads `params.level = hard`. */
export function readCondition(text: string): PageCondition | Refused {
  const found = /^(.+?)\s+(!=|<=|>=|=|<|>|in)\s+(.*)$/s.exec(text.trim());
  const [, left = '', written = '', right = ''] = found ?? [];
  const operator = OPERATORS.find((one) => one === written);
  if (!operator) return { problem: "expected '<pipeline> <operator> <literal>'" };
  const expression = readExpression(left);
  if (isRefused(expression)) return expression;
  const literals = operator === 'in' ? pieces(right, ',').parts : [right];
  return { expression, operator, literals: literals.map((literal) => unquoted(literal.trim())) };
}

/** Reads `date desc, linktitle`. */
export function readOrder(text: string): readonly PageOrder[] | Refused {
  const orders: PageOrder[] = [];
  for (const part of pieces(text, ',').parts) {
    const [, written = '', direction = 'asc'] = /^(.*?)(?:(?:^|\s+)(asc|desc))?$/s.exec(part.trim()) ?? [];
    const isAuto = written === '' || written === 'auto';
    const expression = isAuto ? undefined : readExpression(written);
    if (isRefused(expression)) return expression;
    orders.push({ expression, isDescending: direction === 'desc' });
  }
  return orders;
}

function stageOf(text: string): PageStep {
  const [, name = '', argument = ''] = /^(\S+)\s*(.*)$/s.exec(text.trim()) ?? [];
  return { name: name.toLowerCase(), argument: unquoted(argument) };
}

function problemOf({ name, argument }: PageStep): string | undefined {
  switch (FUNCTIONS.get(name)) {
    case undefined:
      return `unknown function '${name}'`;
    case 'none':
      return argument === '' ? undefined : `function '${name}' takes no argument`;
    case 'number':
      return /^[1-9]\d*$/.test(argument)
        ? undefined
        : `function '${name}' needs a positive number as argument`;
    case 'text':
      return argument === '' ? `function '${name}' needs an argument` : undefined;
    case 'any':
      return undefined;
  }
}

/** The parts of a text between separators that stand in no quotes. */
function pieces(text: string, separator: string): { parts: string[]; isOpen: boolean } {
  const parts: string[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      from = at + separator.length;
      at = from - 1;
    }
  }
  return { parts: [...parts, text.slice(from)], isOpen: quote !== '' };
}

function unquoted(text: string): string {
  return /^(["'`])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}
