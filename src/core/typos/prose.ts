import { entry } from '../note/front-matter/front-matter';
import { MASK, silentPieces } from '../note/body/mask';
import type { Note } from '../note/note';
import type { Span } from '../text/span';
import { silentParts } from './silent-parts';

/** Where a link leads whose words are the name of somebody. */
const PROFILE =
  /^https?:\/\/(?:www\.)?(?:linkedin\.com\/in\/|(?:twitter|x|github|gitlab)\.com\/[^/?#]+\/?$|bsky\.app\/profile\/|[^/]+\/@)/i;

/** What front matter says to readers. */
const PROSE_KEYS = ['title', 'description', 'summary', 'abstract', 'subtitle', 'excerpt'];
/** The title of a link. */
const LINK_TITLE = /[ \t]+(?:"[^"\n]*"|'[^'\n]*')(?=[ \t]*\))/y;

/**
 * The text with everything blanked out that is no prose: front matter but for what readers see of it, fences and
 * other code, comments, tags, formulas, addresses. Lengths and line breaks stay.
 */
export function proseOf(text: string, note: Note): string {
  const masked = withoutSpans(text, silentSpans(text, note));
  return withoutSpans(masked, silentParts(masked));
}

function withoutSpans(text: string, silent: readonly Span[]): string {
  if (silent.length === 0) return text;
  const spans = silent.toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), blank(text, from, end));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function blank(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  return piece.includes('\n') ? piece.replace(/[^\n]/g, MASK) : MASK.repeat(end - start);
}

function silentSpans(text: string, note: Note): Span[] {
  const spans: Span[] = [];
  if (note.frontMatter) spans.push(...around(note.frontMatter.span, readValues(note)));
  for (const { span } of note.fences) spans.push(span);
  spans.push(...note.comments);
  for (const shortcode of note.shortcodes) spans.push(...silentPieces(shortcode));
  for (const { kind, span, href, hrefSpan } of note.links) {
    if (kind === 'url' || kind === 'definition' || PROFILE.test(href)) {
      spans.push(span);
      continue;
    }
    spans.push(hrefSpan);
    LINK_TITLE.lastIndex = text[hrefSpan.end] === '>' ? hrefSpan.end + 1 : hrefSpan.end;
    const title = LINK_TITLE.exec(text);
    if (title) spans.push({ start: title.index, end: title.index + title[0].length });
  }
  return spans;
}

/** Where the values of the front matter stand that readers see. */
function readValues(note: Note): Span[] {
  return PROSE_KEYS.flatMap((key) => {
    const found = entry(note.frontMatter, key);
    return typeof found?.value === 'string' ? found.valueSpan : [];
  });
}

/** A span without some parts of it. */
function around(whole: Span, parts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = whole.start;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    spans.push({ start, end: part.start });
    start = part.end;
  }
  spans.push({ start, end: whole.end });
  return spans;
}
