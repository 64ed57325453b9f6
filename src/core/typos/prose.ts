import { entry } from '../note/front-matter/front-matter';
import { MASK } from '../note/body/mask';
import type { Note } from '../note/note';
import type { Span } from '../text/span';

/** Where a link leads whose words are the name of somebody. */
const PROFILE =
  /^https?:\/\/(?:www\.)?(?:linkedin\.com\/in\/|(?:twitter|x|github|gitlab)\.com\/[^/?#]+\/?$|bsky\.app\/profile\/|[^/]+\/@)/i;

/**
 * The text with everything blanked out that is no prose: front matter but for the title, fences, comments, tags of
 * shortcodes, addresses. Lengths and line breaks stay.
 */
export function proseOf(text: string, note: Note): string {
  const spans = silentSpans(note).sort((a, b) => a.start - b.start);
  if (spans.length === 0) return text;
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

function silentSpans(note: Note): Span[] {
  const spans: Span[] = [];
  if (note.frontMatter) spans.push(...around(note.frontMatter.span, titleSpan(note)));
  for (const { span } of note.fences) spans.push(span);
  spans.push(...note.comments);
  for (const { open, close } of note.shortcodes) {
    spans.push(open);
    if (close) spans.push(close);
  }
  for (const { kind, span, href, hrefSpan } of note.links) {
    spans.push(kind === 'url' || kind === 'definition' || PROFILE.test(href) ? span : hrefSpan);
  }
  return spans;
}

function titleSpan(note: Note): Span | undefined {
  const title = entry(note.frontMatter, 'title');
  return typeof title?.value === 'string' ? title.valueSpan : undefined;
}

/** A span without a part of it. */
function around(whole: Span, part: Span | undefined): Span[] {
  if (!part) return [whole];
  return [
    { start: whole.start, end: part.start },
    { start: part.end, end: whole.end },
  ];
}
