/** Something in a style that a browser would fetch, however it is written; `url(#…)` is within the drawing. */
const OUTSIDE = /(?:url|src|image|image-set|cross-fade|element)\s*\((?!\s*["']?#)|@import|\\/i;

export function reachesOut(style: string): boolean {
  return OUTSIDE.test(style);
}

/**
 * A diagram's style sheet with the rules that dress the diagram, and of them what fetches nothing. The browser
 * itself reads it, without applying it.
 *
 * @param id of the drawing, with which each of its selectors begins
 */
export function cleanSheet(css: string, id: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map((rule) => cleanRule(rule, id)).join('\n');
}

function cleanRule(rule: CSSRule, id: string): string {
  if (rule instanceof CSSKeyframesRule) return reachesOut(rule.cssText) ? '' : rule.cssText;
  if (!(rule instanceof CSSStyleRule) || !isOf(rule.selectorText, `#${id}`)) return '';
  const { style } = rule;
  // Rules within rules may speak of anything and are left out; Mermaid writes none.
  const declarations = [...style].flatMap((name) => {
    const value = style.getPropertyValue(name);
    if (name === 'position' || reachesOut(value)) return [];
    const priority = style.getPropertyPriority(name);
    return [`${name}: ${value}${priority === '' ? '' : ` !${priority}`};`];
  });
  return declarations.length === 0 ? '' : `${rule.selectorText} { ${declarations.join(' ')} }`;
}

/** Whether each of several selectors begins with the drawing's own and stays in it. */
export function isOf(selectors: string, own: string): boolean {
  return topLevel(selectors).every((selector) => {
    const rest = selector.trim();
    return (
      rest.startsWith(own) &&
      !/^[\w-]/.test(rest.slice(own.length)) &&
      !/^\s*[~+|]/.test(rest.slice(own.length))
    );
  });
}

/** The selectors of a list; commas in brackets are part of one. */
function topLevel(selectors: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < selectors.length; at++) {
    const character = selectors.charAt(at);
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === ',' && depth === 0) {
      found.push(selectors.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, selectors.slice(start)];
}
