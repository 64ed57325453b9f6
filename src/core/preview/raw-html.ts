import { FilterXSS } from 'xss';
import { allowedValue, DROPPED, ELEMENTS } from './allowed-html';

/** A longer tag is words; nobody writes one, and reading it takes time that grows with its square. */
const LONGEST_TAG = 8192;

/** They are there or not, without a value. */
const BOOLEAN: ReadonlySet<string> = new Set(['controls', 'hidden', 'loop', 'muted', 'open', 'reversed']);

/** Attributes are judged one by one in `onTagAttr`, so none is listed here. */
const whiteList = Object.fromEntries([...ELEMENTS].map((name) => [name, []]));

/**
 * Cleans HTML that stands between the Markdown of a conference note, so that a note of somebody else's runs nothing:
 * what is let through is known, and written anew. Elements nobody knows vanish, as in a browser. An element may begin
 * in one piece of HTML and end in another, Markdown between them.
 */
export function cleanHtml(html: string): string {
  if (!/[<&]/.test(html)) return html;
  /** The element that is dropped with all that is in it. */
  let dropped: string | undefined;
  const filter = new FilterXSS({
    whiteList,
    css: false,
    onTag: (tag, source, { isClosing }) => {
      if (dropped !== undefined) {
        if (isClosing && tag === dropped) dropped = undefined;
        return '';
      }
      const isTag = /^<(?:[/!?]|[a-z])/i.test(source) && source.endsWith('>');
      if (!isTag || source.length > LONGEST_TAG) return escaped(source);
      if (DROPPED.has(tag) && !isClosing) {
        // With nothing behind it in this piece it is a lone tag.
        if (!/\/>$/.test(source)) dropped = tag;
        return '';
      }
      return undefined;
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
  return filter.process(html);
}

/** Entities in it stay what they are. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}
