/**
 * Leads from offsets in the content of an inline token back to the text. markdown-it builds that content
 * from the ends of lines: list markers, quote signs and indentation are cut off, and nothing else.
 */
export interface LineMap {
  /** Offset in the text of an offset in the content. */
  toSource(at: number): number;
  /** The lines of the content, each with where it begins in the content and in the text. */
  readonly lines: readonly MappedLine[];
}

export interface MappedLine {
  readonly words: string;
  readonly at: number;
  readonly source: number;
}

/**
 * @param text the text the blocks were parsed from
 * @param content the content of an inline token
 * @param from first line of the block, 0-based
 */
export function mapLines(
  text: string,
  content: string,
  from: number,
  starts: readonly number[],
  ends: readonly number[],
): LineMap {
  const lines: MappedLine[] = [];
  let at = 0;
  let line = from;
  for (const words of content.split('\n')) {
    lines.push({
      words,
      at,
      source: locate(text, words, starts[line] ?? text.length, ends[line] ?? text.length),
    });
    at += words.length + 1;
    line++;
  }
  return { lines, toSource: (offset) => toSource(lines, offset) };
}

/** A map for content that stands in one piece at a known place, a heading's or a table cell's. */
export function mapPiece(content: string, source: number): LineMap {
  const lines = [{ words: content, at: 0, source }];
  return { lines, toSource: (offset) => source + offset };
}

/** Where the words of a content line begin; they are the end of the source line but for blanks. */
function locate(text: string, words: string, start: number, end: number): number {
  const lead = words.length - words.trimStart().length;
  const core = words.trim();
  let stop = end;
  while (
    stop > start &&
    ' \t\u00A0\u000B\f'.includes(text.charAt(stop - 1)) &&
    !text.startsWith(core, stop - core.length)
  )
    stop--;
  const guess = stop - core.length;
  if (guess >= start && text.startsWith(core, guess)) return guess - lead;
  const found = text.indexOf(core, start);
  return (found >= 0 && found < end ? found : start) - lead;
}

function toSource(lines: readonly MappedLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line ? line.source + (offset - line.at) : 0;
}
