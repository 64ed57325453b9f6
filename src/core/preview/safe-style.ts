const SIDES = '(?:-(?:top|right|bottom|left|inline|block)(?:-(?:start|end))?)?';

/** Properties that dress words, boxes and tables where they stand. What moves, covers or loads is not among them. */
const PROPERTY = new RegExp(
  `^(?:${[
    '--variable-box-color',
    'color',
    'background(?:-color)?',
    'opacity',
    `border${SIDES}(?:-(?:color|style|width|radius))?`,
    'border-(?:(?:top|bottom)-(?:left|right)-radius|collapse|spacing)',
    `(?:margin|padding)${SIDES}`,
    '(?:min-|max-)?(?:width|height|inline-size|block-size)',
    'box-sizing|aspect-ratio|object-fit',
    'display|float|clear|visibility|overflow(?:-[xy]|-wrap)?',
    'flex(?:-(?:basis|direction|flow|grow|shrink|wrap))?|(?:row-|column-)?gap|order',
    '(?:align|justify|place)-(?:content|items|self)',
    'grid-template-columns|columns|column-(?:count|width)',
    'text-(?:align|decoration(?:-(?:color|line|style|thickness))?|transform|indent|wrap)',
    'vertical-align|white-space|word-(?:break|spacing|wrap)|hyphens|direction|tab-size',
    'font(?:-(?:family|size|style|variant|weight|stretch))?|line-height|letter-spacing',
    'list-style(?:-(?:type|position))?|table-layout|caption-side|empty-cells',
  ].join('|')})$`,
);

/** What values are made of: words, colours, names of fonts, and sizes that are not below nothing. */
const PART = new RegExp(
  [
    String.raw`\s+`,
    '[,/]',
    '!important(?![\\w-])',
    '#[\\da-f]{3,8}(?![\\w-])',
    String.raw`(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([\d\s.,%/a-z+-]*\)`,
    String.raw`var\(--[\w-]+\)`,
    String.raw`"[\w .-]*"|'[\w .-]*'`,
    String.raw`(?:\d{1,4}(?:\.\d{1,6})?|\.\d{1,6})(?:[a-z]{1,4}|%)?(?![\w.%(-])`,
    String.raw`[a-z][a-z\d-]*(?![\w(-])`,
  ].join('|'),
  'iy',
);

/** Marks of which no harmless style has any: escapes, comments, rules, entities, tags. */
const ODD = /[\\@{}<>&]|\/\*/;

/**
 * The declarations of a `style` that change how something looks in its place: nothing of it is loaded, lies over the
 * page or leaves it. Undefined when nothing is left; the style itself when all of it may stay.
 */
export function safeStyle(style: string): string | undefined {
  if (ODD.test(style)) return undefined;
  const declarations = style.split(';').filter((one) => one.trim() !== '');
  const safe = declarations.filter(isSafe);
  if (safe.length === declarations.length) return safe.length === 0 ? undefined : style;
  return safe.length === 0 ? undefined : safe.map((one) => one.trim()).join('; ');
}

function isSafe(declaration: string): boolean {
  const colon = declaration.indexOf(':');
  const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
  return PROPERTY.test(property) && isMadeOfParts(declaration.slice(colon + 1));
}

function isMadeOfParts(value: string): boolean {
  for (let at = 0; at < value.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    if (!PART.test(value)) return false;
  }
  return true;
}
