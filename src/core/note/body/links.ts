import type { Env } from 'markdown-it';
import type { LineMap } from './line-map';
import { definedAddress, type InlineFact } from './markdown';
import { MASK } from './mask';
import type { Link } from '../note';
import { detachString } from '../../text/detach-string';
import type { Span } from '../../text/span';

/**
 * The link, image or address of one inline text.
 * @param text the whole text, not masked
 * @param content the inline text with the tags of shortcodes masked
 * @param place leads from a piece of the content to the text
 * @returns undefined when the destination is not an address: a name nobody defines, or a shortcode's outcome
 */
export function linkOf(
  text: string,
  content: string,
  fact: InlineFact,
  place: (piece: Span) => Span,
  env: Env,
): Link | undefined {
  if (fact.kind === 'code' || fact.kind === 'html') return undefined;
  const hrefSpan = place(fact.href ?? { start: fact.span.end, end: fact.span.end });
  const href =
    fact.reference === undefined
      ? text.slice(hrefSpan.start, hrefSpan.end)
      : definedAddress(env, fact.reference);
  const named = fact.reference ?? (fact.href && content.slice(fact.href.start, fact.href.end)) ?? '';
  if (href === undefined || href.includes(MASK) || named.includes(MASK)) return undefined;
  return {
    kind: fact.kind,
    span: place(fact.span),
    text: detachString(labelOf(text, content, fact, place)),
    href: detachString(href),
    hrefSpan,
  };
}

/** The author's words, shortcodes unmasked; a line break inside them reads as a space. */
function labelOf(text: string, content: string, { label }: InlineFact, place: (piece: Span) => Span): string {
  const written = place(label);
  const words = content.slice(label.start, label.end);
  const source = words.includes(MASK) ? text.slice(written.start, written.end) : words;
  return /[\r\n]/.test(source)
    ? source
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .join(' ')
    : source;
}

/** Leads from a piece of an inline text to the text its blocks were parsed from. */
export function pieceOf(map: LineMap, { start, end }: Span): Span {
  const from = map.toSource(start);
  return { start: from, end: end > start ? map.toSource(end - 1) + 1 : from };
}
