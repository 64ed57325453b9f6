import { isReference } from '../../note/body/link-places';
import type { Note } from '../../note/note';
import { stringsOf } from '../../note/front-matter/strings';
import { LEADING_ATTRIBUTES } from '../../note/body/elements';
import { isCode } from '../../note/body/code-around';
import { cut, type Span } from '../../text/span';

/** An address as it stands in a note, with its place. */
export interface WrittenAddress {
  readonly href: string;
  readonly span: Span;
  /** The link's words, where it has any of its own. */
  readonly text: string | undefined;
  /** False for an import of MDX: nothing in it is encoded. */
  readonly isAddress: boolean;
}

/** Parameters of shortcodes and attributes of elements that lead to a page or file. */
const LEADING = /^(?:href|src|link|poster)$/i;

/** Shortcodes that show another file, which their first parameter or `file` names. */
const INCLUDING = /^(?:include|readfile)$/i;

/** Every relative address of a note: of links, pictures, definitions, shortcodes, elements and imports. */
export function writtenAddresses(text: string, note: Note, path: string): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  const take = (href: string, span: Span, words?: string, isAddress = true): void => {
    if (isRelative(href) && text.slice(span.start, span.end) === href)
      found.push({ href, span, text: words, isAddress });
  };
  for (const link of note.links)
    if (link.kind !== 'url' && !isReference(text, link)) take(link.href, link.hrefSpan, link.text);
  for (const { name: shortcode, params, problem } of note.shortcodes)
    for (const { name, value, valueSpan } of params) {
      if (problem !== undefined) continue;
      if (name !== undefined && LEADING.test(name)) take(value, valueSpan);
      else if (INCLUDING.test(shortcode) && (name === undefined || name === 'file'))
        take(value, valueSpan, undefined, false);
    }
  for (const { href, span } of namedFiles(note, text)) take(href, span, undefined, false);
  for (const span of attributes(text, note)) take(text.slice(span.start, span.end), span);
  if (/\.mdx$/i.test(path))
    for (const span of imports(text, note)) take(text.slice(span.start, span.end), span, undefined, false);
  return withoutOverlap(found);
}

/** Whether an address stays among the notes: no scheme, no host, no shortcode in it. */
function isRelative(href: string): boolean {
  return href !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)|[{}]/i.test(href);
}

const TAG = /<[a-z][\w-]*(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const VALUE = new RegExp(
  `\\s(${LEADING_ATTRIBUTES})\\s*=\\s*(?:\\{\\s*)?(?:"([^"]*)"|'([^']*)'|\`([^\`$]*)\`|([^\\s"'=<>\`{}]+))`,
  'gi',
);

/** Values of `href="…"`, `src="…"` and the like in HTML, outside of code. */
function* attributes(text: string, { fences, elements }: Note): Generator<Span> {
  if (elements.length === 0) return;
  const code = fences.map(({ span }) => span);
  for (const tag of text.matchAll(TAG)) {
    if (isCode(text, tag.index, code)) continue;
    for (const value of tag[0].matchAll(VALUE)) {
      const [whole, name = ''] = value;
      const words = value[2] ?? value[3] ?? value[4] ?? value[5] ?? '';
      const isQuoted = value[5] === undefined;
      const start = tag.index + value.index + whole.length - words.length - (isQuoted ? 1 : 0);
      if (name.toLowerCase() === 'srcset') yield* sources(words, start);
      else yield { start, end: start + words.length };
    }
  }
}

/** The addresses of `a.png 1x, b.png 2x`. */
function* sources(words: string, start: number): Generator<Span> {
  for (const { 0: address, index } of words.matchAll(/(?<=^\s*|,\s+)[^\s,]+(?=\s|,\s|$)/g))
    yield { start: start + index, end: start + index + address.length };
}

/** The paths of `import … from './x'` at the beginnings of lines, and of `require('./x')`, outside of code. */
function* imports(text: string, { fences }: Note): Generator<Span> {
  const code = fences.map(({ span }) => span);
  for (const pattern of [IMPORT, REQUIRE])
    for (const { 0: whole, 2: path = '', index } of text.matchAll(pattern)) {
      if (isCode(text, index, code)) continue;
      const start = index + whole.length - 1 - path.length;
      yield { start, end: start + path.length };
    }
}

const IMPORT = /^(?:import|export)\s[^'"\r\n]*?(["'])(\.[^'"\r\n]*)\1/gm;
const REQUIRE = /\brequire\(\s*(["'])(\.[^'"\r\n]*)\1/g;

/** Values of front matter, at any depth, that name a file by its ending, such as a picture: `image: ./a.png`. */
function* namedFiles({ frontMatter }: Note, text: string): Generator<{ href: string; span: Span }> {
  if (!frontMatter || !ENDING.test(cut(text, frontMatter.content))) return;
  for (const { key, value, span } of stringsOf(text, frontMatter))
    if (!SPOKEN.test(key) && FILE.test(value)) yield { href: value, span };
}

/** Keys whose values are words or addresses of the site. */
const SPOKEN =
  /^(?:(?:link)?title|name|alt|caption|description|summary|slug|url|permalink|aliases|tags|categories|keywords|date)$/i;
/** What every value has that `FILE` is true of. */
const ENDING = /[^\s?#/.]\.[a-z][a-z\d]/i;
const FILE = /^(?![a-z][a-z\d+.-]*:|\/\/)[^?#]*[^\s?#/.]\.[a-z][a-z\d]{1,4}(?:#[^\s]*)?$/i;

function withoutOverlap(found: readonly WrittenAddress[]): WrittenAddress[] {
  let end = -1;
  return found
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isApart = span.start >= end;
      if (isApart) end = span.end;
      return isApart;
    });
}
