import type { Shortcode } from '../../shortcodes/shortcode';

/** Stands in for each sign of a shortcode tag while Markdown is read, as Hugo puts a placeholder there. */
export const MASK = '\u0001';

function masked(tag: string): string {
  return /[\r\n]/.test(tag) ? tag.replace(/[^\r\n]/g, MASK) : MASK.repeat(tag.length);
}

/** The text from `offset` on with the tags of its shortcodes masked; lengths and line breaks stay. */
export function maskTags(text: string, offset: number, shortcodes: readonly Shortcode[]): string {
  if (shortcodes.length === 0) return text.slice(offset);
  const tags = shortcodes
    .flatMap(({ open, close }) => (close ? [open, close] : [open]))
    .sort((a, b) => a.start - b.start);
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
