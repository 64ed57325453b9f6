import type { Shortcode } from '../../shortcodes/shortcode';
import { firstEndingAfter, type Span } from '../../text/span';
import { MASK } from './mask';

/** Shortcodes that are furniture: a page with nothing else has nothing written in it. */
const FURNITURE = new Set([
  'button',
  'badge',
  'icon',
  'children',
  'youtube',
  'vimeo',
  'attachments',
  'resources',
  'include',
]);

/** Places whose words are no notes: furniture with its label, in order. */
export function unspokenSpans(shortcodes: readonly Shortcode[]): Span[] {
  const spans: Span[] = [];
  for (const { name, span } of shortcodes) {
    if (FURNITURE.has(name.toLowerCase()) && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

/** Two plain words and the start of a third: no address, no label, no tag. */
const PROSE = /^[A-Za-z]+ [A-Za-z]+ [A-Za-z]+ [A-Za-z]/;

/**
 * Whether the author has written something in a span of the body: words that are no button, no lone address
 * and no label still waiting for its words (`Speaker:`).
 */
export function isWritten(body: string, span: Span, unspoken: readonly Span[], offset: number): boolean {
  if (PROSE.test(body.slice(span.start, Math.min(span.end, span.start + 40)))) {
    const first = unspoken[firstEndingAfter(unspoken, span.start + offset)];
    if (!first || first.start - offset >= span.end) return true;
  }
  let words = '';
  let at = span.start;
  for (let next = firstEndingAfter(unspoken, span.start + offset); ; next++) {
    const skip = unspoken[next];
    if (!skip || skip.start - offset >= span.end) break;
    words += body.slice(at, Math.max(skip.start - offset, at)) + ' ';
    at = skip.end - offset;
  }
  words += body.slice(at, Math.max(at, span.end));
  const plain = words
    .replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, ' ')
    .replaceAll(MASK, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return /!\[[^[\]]*\]\(/.test(plain);
  if (/^<?\w+:\/\/\S+$/.test(plain)) return false;
  return !/^[\p{L} ()]{2,30}:$/u.test(plain) || plain.split(' ').length > 3;
}
