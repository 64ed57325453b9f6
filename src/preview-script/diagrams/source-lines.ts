/** A part of a text, and what becomes of it. */
type Span = readonly [start: number, end: number];

/** What Mermaid takes away before it reads a diagram, in its order. Each looks at every character once. */
const UNREAD: readonly ((text: string) => readonly Span[])[] = [
  frontMatter,
  directives,
  comments,
  leadingSpace,
];

/**
 * Mermaid's messages count the lines that are left when front matter, directives and comments are taken away.
 *
 * @param line 1-based, as Mermaid counts
 * @returns the 0-based line of the source as it is written; the last one read when Mermaid points after the end
 */
export function lineInSource(source: string, line: number): number {
  const whole = source.replace(/\r\n?/g, '\n');
  let read: Traced = { text: whole, lines: lineOfEach(whole) };
  for (const spansIn of UNREAD) read = without(read, spansIn(read.text));
  const { text, lines } = read;
  let start = 0;
  for (let number = 1; number < line; number++) {
    const found = text.indexOf('\n', start);
    if (found < 0) break;
    start = found + 1;
  }
  return lines[start] ?? lines[lines.length - 1] ?? 0;
}

/** A text, and for each of its characters the line it came from. */
interface Traced {
  readonly text: string;
  readonly lines: readonly number[];
}

function without({ text, lines }: Traced, spans: readonly Span[]): Traced {
  if (spans.length === 0) return { text, lines };
  const pieces: string[] = [];
  const kept: number[] = [];
  let at = 0;
  for (const [start, end] of [...spans, [text.length, text.length] as const]) {
    pieces.push(text.slice(at, start));
    for (let index = at; index < start; index++) kept.push(lines[index] ?? 0);
    at = end;
  }
  return { text: pieces.join(''), lines: kept };
}

/** A block between two lines of dashes on top. */
function frontMatter(text: string): readonly Span[] {
  const open = /^[^\S\n]*---\s*\n/.exec(text);
  if (!open) return [];
  const close = /\n[^\S\n]*---[^\S\n]*\n/g;
  close.lastIndex = open[0].length - 1;
  const found = close.exec(text);
  if (!found) return [];
  let end = close.lastIndex;
  // The blank lines below it too.
  for (let next = text.indexOf('\n', end); next >= 0; next = text.indexOf('\n', end)) {
    if (text.slice(end, next).trim() !== '') break;
    end = next + 1;
  }
  return [[0, end]];
}

function directives(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('%%{'); start >= 0; start = text.indexOf('%%{', start)) {
    const close = text.indexOf('}%%', start);
    if (close < 0) break;
    spans.push([start, close + 3]);
    start = close + 3;
  }
  return spans;
}

/** Lines that begin with two percent signs and say something, with the blank lines above them. */
function comments(text: string): readonly Span[] {
  const spans: Span[] = [];
  let blank: number | undefined;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found + 1;
    const words = text.slice(start, found < 0 ? next : found).trimStart();
    if (words === '') blank ??= start;
    else {
      if (words.startsWith('%%') && words.length > 2 && words[2] !== '{') spans.push([blank ?? start, next]);
      blank = undefined;
    }
    start = next;
  }
  return spans;
}

function leadingSpace(text: string): readonly Span[] {
  const start = text.length - text.trimStart().length;
  return start === 0 ? [] : [[0, start]];
}

function lineOfEach(text: string): number[] {
  const lines: number[] = [];
  let line = 0;
  for (let at = 0; at < text.length; at++) lines.push(text[at] === '\n' ? line++ : line);
  return lines;
}
