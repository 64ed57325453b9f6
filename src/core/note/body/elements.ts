/** Attributes of elements and of components of MDX (`<Link to=…>`) that lead to a page or file. */
export const LEADING_ATTRIBUTES = 'href|src|srcset|poster|data|to';

/** An element over several lines ends at a heading, as sections are read alone. */
const ELEMENT = new RegExp(`<[a-z](?:[^<>\\n]|\\n(?! {0,3}#))*?\\s(?:${LEADING_ATTRIBUTES})\\s*=`, 'gi');

/** Tags of Jekyll that lead to a page or file: `{% link a/b.md %}`. */
export const LIQUID = /\{%-?[ \t]*(link|post_url|include_relative)[ \t]+([^\s%{}]+)[ \t]*-?%\}/g;

/** Offsets of the elements and tags of a body that may lead somewhere. */
export function elementsIn(text: string, start: number): number[] {
  const found = [...startsOf(ELEMENT, text, text.indexOf('<', start))];
  const tags = [...startsOf(LIQUID, text, text.indexOf('{%', start))];
  return tags.length === 0 ? found : [...found, ...tags].sort((a, b) => a - b);
}

function* startsOf(pattern: RegExp, text: string, from: number): Generator<number> {
  if (from < 0) return;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match.index;
}
