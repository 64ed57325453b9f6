import { detachString } from '../../text/detach-string';
import type { Span } from '../../text/span';

/** A link by a name in double brackets, as wikis and Obsidian write it: `[[page#heading|words]]`. */
export interface WikiLink {
  /** What stands between the brackets, as written. */
  readonly inner: string;
  /** Its place. */
  readonly span: Span;
}

/** What follows is an address or the name of one: `[[1]](a.md)` is Markdown. A bracket in a name is none of a wiki. */
const WIKI_LINK = /(?<![\\[])\[\[(?![\^[])([^[\]\r\n]{1,300})\]\](?![([\]:])/g;

/** The links in double brackets from an offset of a text on, those in code included. */
export function wikiLinksIn(text: string, start: number, end = text.length): WikiLink[] {
  const found: WikiLink[] = [];
  const first = text.indexOf('[[', start);
  if (first < 0 || first >= end) return found;
  WIKI_LINK.lastIndex = first;
  for (let match = WIKI_LINK.exec(text); match && match.index < end; match = WIKI_LINK.exec(text)) {
    const [, inner = ''] = match;
    const at = match.index + 2;
    found.push({ inner: detachString(inner), span: { start: at, end: at + inner.length } });
  }
  return found;
}

/** The two halves of a link: the name with its heading, and the words that are shown; a table escapes the line between. */
export function wikiParts(inner: string): readonly { readonly words: string; readonly at: number }[] {
  const divider = /\\?\|/.exec(inner);
  if (!divider) return [{ words: inner, at: 0 }];
  const after = divider.index + divider[0].length;
  return [
    { words: inner.slice(0, divider.index), at: 0 },
    { words: inner.slice(after), at: after },
  ];
}

/** The name of a page or file in a half of a link, and what stands after it: `#` and a heading. */
export function wikiName(words: string): { readonly name: string; readonly anchor: string | undefined } {
  const hash = words.indexOf('#');
  return hash < 0
    ? { name: words, anchor: undefined }
    : { name: words.slice(0, hash), anchor: words.slice(hash + 1) };
}
