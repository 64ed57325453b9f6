import type { Span } from '../../text/span';

/** Code between backticks of one number, over a line break: within one line the line's reader finds it. */
export function codeSpans(text: string): Span[] {
  const spans: Span[] = [];
  const runs = /`+/g;
  let paragraph = -1;
  /** Numbers of backticks that do not come again in the paragraph. */
  const alone = new Set<number>();
  for (let open = runs.exec(text); open; open = runs.exec(text)) {
    const [ticks] = open;
    if (text[open.index - 1] === '\\') continue;
    if (paragraph < runs.lastIndex) {
      paragraph = endOfParagraph(text, runs.lastIndex);
      alone.clear();
    }
    if (alone.has(ticks.length)) continue;
    const close = closing(text, ticks, runs.lastIndex, paragraph);
    if (close < 0) {
      alone.add(ticks.length);
      continue;
    }
    const span = { start: open.index, end: close + ticks.length };
    if (text.slice(span.start, span.end).includes('\n')) spans.push(span);
    runs.lastIndex = span.end;
  }
  return spans;
}

function closing(text: string, ticks: string, from: number, to: number): number {
  for (let at = text.indexOf(ticks, from); at >= 0 && at < to; at = text.indexOf(ticks, at)) {
    let end = at;
    while (text[end] === '`') end++;
    if (end - at === ticks.length) return at;
    at = end;
  }
  return -1;
}

/** Where a blank line, an item, a heading, a quote or a rule ends the paragraph; nothing in line goes beyond. */
const BLOCK = /\n[ \t>]*(?:\r?\n|\r?$|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/g;

function endOfParagraph(text: string, from: number): number {
  BLOCK.lastIndex = from;
  return BLOCK.exec(text)?.index ?? text.length;
}

const INDENTED = /(?:^|\n)[ \t]*\r?\n(?= {4}| {0,3}\t)/g;
const DEEP = /^(?: {4}| {0,3}\t)/;
const ITEM = /^([ \t]*(?:[-*+]|\d{1,9}[.)]))[ \t]+/;
/** Lines above that are looked at to learn whether a list goes on. */
const FARTHEST = 200;

/** Lines indented by four or more below a blank line, or in a list four more than its item's text. */
export function indentedCode(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: gap } of text.matchAll(INDENTED)) {
    const start = index + gap.length;
    if (start < (spans.at(-1)?.end ?? 0)) continue;
    const column = itemColumn(text, index);
    const end = endOfCode(text, start, column === undefined ? 4 : column + 4, column !== undefined);
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** The column of the text of the list item that a place below a blank line belongs to; undefined outside of lists. */
function itemColumn(text: string, above: number): number | undefined {
  let end = above;
  let line = '';
  for (let count = 0; end > 0 && count < FARTHEST; count++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const below = line;
    line = text.slice(start, end).replace(/^[ \t>]*>/, '');
    const item = ITEM.exec(line);
    if (item) return widthOf(item[0]);
    if (/^#{1,6}[ \t]/.test(line)) return undefined;
    // A paragraph at the margin ends a list when a blank line is above it.
    if (line.trim() === '' && below !== '' && !/^[ \t]/.test(below)) return undefined;
    end = start - 1;
  }
  return undefined;
}

/** Where code that begins at a line ends; the line's own place when it is none. */
function endOfCode(text: string, start: number, column: number, inList: boolean): number {
  let end = start;
  for (let at = start; at < text.length;) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(at, stop);
    if (line.trim() !== '') {
      const isCode = DEEP.test(line) && widthOf(/^[ \t]*/.exec(line)?.[0] ?? '') >= column;
      // Items that hang too deep are still items to their author.
      if (!isCode || (inList && ITEM.test(line))) break;
      end = stop;
    }
    at = stop + 1;
  }
  return end;
}

function widthOf(indent: string): number {
  let width = 0;
  for (const letter of indent) width += letter === '\t' ? 4 - (width % 4) : 1;
  return width;
}
