import type { Shortcode } from '../../shortcodes/shortcode';
import type { Span } from '../../text/span';

/**
 * Stands in for each character of a shortcode tag while Markdown is read, as Hugo puts a placeholder there, and for what
 * is no prose while prose is.
 */
export const MASK = '\u0001';

/** Words of the same length that say nothing; line breaks stay. */
export function masked(words: string): string {
  return /[\r\n]/.test(words)
    ? words.replace(/[^\r\n]+/g, (line) => MASK.repeat(line.length))
    : MASK.repeat(words.length);
}

/** Shortcodes that hold code, a formula or the source of a picture: Hugo reads no Markdown there. */
const HOLDS_CODE =
  /^(?:highlight|code|math|katex|tex|mermaid|plantuml|graphviz|d2|markmap|chart|echarts|openapi|swagger|redoc|raw-?html)$/i;

/** The pieces of a shortcode that are none of the author's words: its tags, or all of it where it holds code. */
export function silentPieces({ name, open, close }: Shortcode): Span[] {
  if (!close) return [open];
  return HOLDS_CODE.test(name) ? [{ start: open.start, end: close.end }] : [open, close];
}

/**
 * The text from `offset` on with the tags of its shortcodes masked, and the code that they hold; lengths and line
 * breaks stay.
 */
export function maskTags(text: string, offset: number, shortcodes: readonly Shortcode[]): string {
  if (shortcodes.length === 0) return text.slice(offset);
  const tags = shortcodes.flatMap(silentPieces).sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = offset;
  for (const tag of tags) {
    if (tag.start < at) continue;
    pieces.push(text.slice(at, tag.start), masked(text.slice(tag.start, tag.end)));
    at = tag.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
