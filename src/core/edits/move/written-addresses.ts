import { isReference } from '../../note/body/link-places';
import type { Note } from '../../note/note';
import { firstEndingAfter, type Span } from '../../text/span';

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

/** Every relative address of a note: of links, pictures, definitions, shortcodes, elements and imports. */
export function writtenAddresses(text: string, note: Note, path: string): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  const take = (href: string, span: Span, words?: string, isAddress = true): void => {
    if (isRelative(href) && text.slice(span.start, span.end) === href)
      found.push({ href, span, text: words, isAddress });
  };
  for (const link of note.links)
    if (link.kind !== 'url' && !isReference(text, link)) take(link.href, link.hrefSpan, link.text);
  for (const { params, problem } of note.shortcodes)
    for (const { name, value, valueSpan } of params)
      if (problem === undefined && name !== undefined && LEADING.test(name)) take(value, valueSpan);
  for (const span of attributes(text, note)) take(text.slice(span.start, span.end), span);
  if (/\.mdx$/i.test(path))
    for (const span of imports(text)) take(text.slice(span.start, span.end), span, undefined, false);
  return withoutOverlap(found);
}

/** Whether an address stays among the notes: no scheme, no host, no shortcode in it. */
function isRelative(href: string): boolean {
  return href !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)|[{}]/i.test(href);
}

/** Values of `href="…"` and `src="…"` in HTML, outside of code. */
function* attributes(text: string, { fences }: Note): Generator<Span> {
  if (!/<[a-z]/i.test(text)) return;
  const code = fences.map(({ span }) => span);
  for (const tag of text.matchAll(/<[a-z][\w-]*\s[^<>]*>/gi)) {
    const fence = code[firstEndingAfter(code, tag.index)];
    if (fence && fence.start <= tag.index) continue;
    for (const value of tag[0].matchAll(/\s(?:href|src|poster)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)) {
      const href = value[1] ?? value[2] ?? '';
      const start = tag.index + value.index + value[0].length - 1 - href.length;
      yield { start, end: start + href.length };
    }
  }
}

/** The paths of `import … from './x'` at the beginnings of lines. */
function* imports(text: string): Generator<Span> {
  for (const found of text.matchAll(/^(?:import|export)\s[^'"\r\n]*?(["'])(\.[^'"\r\n]*)\1/gm)) {
    const path = found[2] ?? '';
    const start = found.index + found[0].length - 1 - path.length;
    yield { start, end: start + path.length };
  }
}

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
