import { FilterXSS } from 'xss';
import { allowedValue, DROPPED, ELEMENTS } from './allowed-html';

/** The library takes time that grows with the square of a tag's attributes; a tag with more of them is words. */
const MOST_ATTRIBUTES = 60;

/** They are there or not, without a value. */
const BOOLEAN: ReadonlySet<string> = new Set(['controls', 'hidden', 'loop', 'muted', 'open', 'reversed']);

/** The element that is being dropped with all that is in it, while a piece of HTML is cleaned. */
let dropped: string | undefined;

const filter = new FilterXSS({
  // Attributes are judged one by one in `onTagAttr`, so none is listed here.
  whiteList: Object.fromEntries([...ELEMENTS].map((name) => [name, []])),
  css: false,
  onTag: (tag, source, { isClosing }) => {
    if (dropped !== undefined) {
      if (isClosing && tag === dropped) dropped = undefined;
      return '';
    }
    if (!isTag(source)) return escaped(source);
    if (!DROPPED.has(tag) || isClosing) return undefined;
    if (!source.endsWith('/>')) dropped = tag;
    return '';
  },
  onTagAttr: (tag, name, value) => {
    const allowed = allowedValue(tag, name, value, 'note');
    if (allowed === undefined) return '';
    return allowed === '' && BOOLEAN.has(name)
      ? name
      : `${name}="${escaped(allowed).replaceAll('"', '&quot;')}"`;
  },
  onIgnoreTag: () => '',
  escapeHtml: (text) => (dropped === undefined ? escaped(text) : ''),
});

/** What has been cleaned: a note's HTML is mostly the same few tags, and the same again after each letter. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 1000;

/**
 * Cleans HTML that stands between the Markdown of a conference note, so that a note of somebody else's runs nothing:
 * what is let through is known, and written again. Elements nobody knows vanish, as in a browser. An element may begin
 * in one piece of HTML and end in another, Markdown between them.
 */
export function cleanHtml(html: string): string {
  if (!html.includes('<')) return html;
  let clean = known.get(html);
  if (clean !== undefined) return clean;
  dropped = undefined;
  clean = filter.process(html);
  if (html.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(html, clean);
  }
  return clean;
}

function isTag(source: string): boolean {
  if (!/^<[/!?a-z]/i.test(source) || !source.endsWith('>')) return false;
  const spaces = source.replace(/"[^"]*"|'[^']*'/g, '').match(/\s+/g);
  return spaces === null || (spaces.length <= MOST_ATTRIBUTES && spaces.every(({ length }) => length < 1000));
}

/** Entities in it stay what they are. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}
