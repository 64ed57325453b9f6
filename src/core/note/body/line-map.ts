/**
 * Leads from offsets in the content of an inline token back to the text. markdown-it builds that content
 * from the ends of lines: list markers, quote signs and indentation are cut off, and nothing else.
 */
export interface LineMap {
  /** Offset in the text of an offset in the content. */
  toSource(at: number): number;
  /** The lines of the content without the spaces in front, and where each begins in the content and the text. */
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
 * @returns with the line on which the content begins
 */
export function mapLines(
  text: string,
  content: string,
  from: number,
  starts: readonly number[],
  ends: readonly number[],
): LineMap & { readonly firstLine: number } {
  const lines: MappedLine[] = [];
  let at = 0;
  let line = from;
  // Blank lines in front, which the parser has cut off. To it a line of no-break spaces is none.
  while (line < starts.length && isBlank(text, starts[line] ?? 0, ends[line] ?? 0)) line++;
  const firstLine = line;
  for (const written of content.includes('\n') ? content.split('\n') : [content]) {
    const words = written.trimStart();
    const lead = written.length - words.length;
    const start = starts[line] ?? text.length;
    const source = words === '' ? start + lead : locate(text, words, start, ends[line] ?? text.length);
    lines.push({ words, at: at + lead, source });
    at += written.length + 1;
    line++;
  }
  return { lines, toSource: (offset) => toSource(lines, offset), firstLine };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return true;
}

/** A map for content that stands in one piece at a known place, a heading's. */
export function mapPiece(content: string, source: number): LineMap {
  return mapPieces([{ words: content, at: 0, source }]);
}

/** A map for content in pieces whose places are known. */
export function mapPieces(lines: readonly MappedLine[]): LineMap {
  return { lines, toSource: (offset) => toSource(lines, offset) };
}

/** Where the words of a content line begin; they are the end of the source line but for spaces. */
function locate(text: string, words: string, start: number, end: number): number {
  // Nearly all lines end with a character that is no space of any kind.
  if (isPlain(words.charCodeAt(words.length - 1)) && isPlain(text.charCodeAt(end - 1)))
    return Math.max(end - words.length, start);
  const line = text.slice(start, end).trimEnd();
  return start + Math.max(line.length - words.trimEnd().length, 0);
}

const isPlain = (code: number): boolean => code > 32 && code < 127;

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
