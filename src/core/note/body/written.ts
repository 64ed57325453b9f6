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

/**
 * Places whose words are no notes: furniture with its label, and what the programme says of a talk, in order.
 *
 * @param abstracts in order
 */
export function unspokenSpans(shortcodes: readonly Shortcode[], abstracts: readonly Span[] = []): Span[] {
  const spans: Span[] = [];
  let next = 0;
  const addAbstracts = (until: number): void => {
    for (let span = abstracts[next]; span && span.start <= until; span = abstracts[++next]) spans.push(span);
  };
  for (const { name, span } of shortcodes) {
    addAbstracts(span.start);
    if (FURNITURE.has(name.toLowerCase()) && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  addAbstracts(Number.MAX_SAFE_INTEGER);
  return spans;
}

const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?|TBA)$/;

/** `Jo Doe (Acme) · Room 3 · 10:30`: what the programme says of a talk, told by the time that stands alone. */
function isTalkLine(line: string): boolean {
  if (!/[·•|]/.test(line)) return line.length < 20 && CLOCK.test(line.trim());
  return line.split(/\s+[·•|]\s+/).some((part) => CLOCK.test(part.trim()));
}

/** Two plain words and the start of a third: no address, no label, no tag. */
const PROSE = /^[A-Za-z]+ [A-Za-z]+ [A-Za-z]+ [A-Za-z]/;

/**
 * Whether the author has written something in a span of the body: words that are no button, no lone address
 * and no label still waiting for its words (`Speaker:`).
 */
export function isWritten(body: string, span: Span, unspoken: readonly Span[], offset: number): boolean {
  if (span.end - span.start < 400 && isTalkLine(body.slice(span.start, span.end))) return false;
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
