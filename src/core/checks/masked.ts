import { masked } from '../note/body/mask';
import type { Span } from '../text/span';

/**
 * A text of the same length and lines in which some spans and all code in a line are masked. Linear in the length of
 * the text.
 *
 * @param spans in any order; they may overlap
 */
export function maskedText(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), masked(text.slice(from, end)));
    at = end;
  }
  pieces.push(text.slice(at));
  return withoutCode(pieces.join(''));
}

/** Code in a line ends in its paragraph, at as many backticks as it began with. */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  return text
    .split(/(\n[ \t]*\r?\n)/)
    .map((piece, index) => (index % 2 === 0 ? withoutCodeIn(piece) : piece))
    .join('');
}

function withoutCodeIn(paragraph: string): string {
  const runs = [...paragraph.matchAll(/(?<!\\)`+/g)].map(({ index, 0: { length } }) => ({
    at: index,
    length,
  }));
  /** For each run the next one of its length. */
  const next: (number | undefined)[] = [];
  const latest = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    next[index] = latest.get(length);
    latest.set(length, index);
  }
  let shown = '';
  let from = 0;
  for (let index = 0; index < runs.length; index++) {
    const close = next[index];
    const [opening, closing] = [runs[index], close === undefined ? undefined : runs[close]];
    if (close === undefined || !opening || !closing) continue;
    const end = closing.at + closing.length;
    shown += paragraph.slice(from, opening.at) + masked(paragraph.slice(opening.at, end));
    from = end;
    index = close;
  }
  return shown + paragraph.slice(from);
}
