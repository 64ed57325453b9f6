import matter from 'gray-matter';
import type { Span } from '../../text/span';

/** Where a text's front matter stands and how it is written. */
export interface FrontMatterBlock {
  readonly span: Span;
  readonly content: Span;
  readonly language: string;
  /** False when the author has not typed the closing line yet. */
  readonly closed: boolean;
}

const FENCES: readonly { mark: string; language: string }[] = [
  { mark: '---', language: 'yaml' },
  { mark: '+++', language: 'toml' },
  { mark: ';;;', language: 'json' },
];

/** gray-matter is asked where the block stands and never to read it: it would run `---js` blocks as code. */
const unread = (raw: string): object => ({ raw });
const engines = Object.fromEntries(
  ['yaml', 'toml', 'json', 'js', 'javascript', 'coffee', 'coffeescript', 'cson'].map((name) => [
    name,
    unread,
  ]),
);

/**
 * Finds the front matter of a text: `---`, `+++` and `;;;` fences (a language name may follow the mark, as in
 * `---json`) and Hugo's bare `{ … }`. A byte order mark and blank lines may stand before it, as Hugo allows.
 * Returns undefined when the text opens with something else, a thematic break among others.
 */
export function splitFrontMatter(text: string): FrontMatterBlock | undefined {
  const start = startOfWords(text);
  if (/^\{\s*["}]/.test(text.slice(start, start + 200))) return splitJson(text, start);
  const fence = FENCES.find(({ mark }) => text.startsWith(mark, start));
  if (!fence) return undefined;
  const { mark } = fence;
  const opening = endOfLine(text, start);
  const behind = text.slice(start + mark.length, opening.end).trim();
  if (!/^[a-z]*$/i.test(behind)) return undefined;
  const close = findClose(text, opening.next, mark);
  if (close === undefined) return unclosed(text, start, opening.next, fence.language);
  if (mark === '---' && behind === '' && isProse(text.slice(opening.next, close.start))) return undefined;
  const asked =
    behind === '' ? undefined : readWithGrayMatter(text.slice(start, close.end), mark, fence.language);
  const language = asked ?? fence.language;
  return {
    span: { start, end: close.end },
    content: { start: opening.next, end: close.start },
    language,
    closed: true,
  };
}

/** Where the first line begins that is not blank, if only blank ones stand above it. */
function startOfWords(text: string): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const line = endOfLine(text, at);
    if (line.next === line.end || /[^ \t]/.test(text.slice(at, line.end))) return at;
    at = line.next;
  }
}

/**
 * Whether two lines of dashes enclose a part of the notes: a blank line or a heading comes first, and no line
 * begins with a key.
 */
function isProse(content: string): boolean {
  return (
    /^(?:[ \t]*\r?\n|#{1,6} )/.test(content) &&
    /\S/.test(content) &&
    !/^["']?[\w-]+["']? *:(?:\s|$)/m.test(content)
  );
}

/** What gray-matter takes the block's language to be; undefined when it sees no block. */
function readWithGrayMatter(block: string, mark: string, language: string): string | undefined {
  try {
    const file = matter({ content: block }, { delimiters: mark, language, engines });
    return file.language === '' ? undefined : file.language;
  } catch {
    // A language it has no engine for: `unknown` is what the reader makes of it.
    return block.slice(mark.length, endOfLine(block, 0).end).trim().toLowerCase();
  }
}

/** The closing line: the mark alone, blanks behind it allowed (`----` is none). */
function findClose(text: string, from: number, mark: string): Span | undefined {
  for (let at = from; at < text.length;) {
    const line = endOfLine(text, at);
    if (text.startsWith(mark, at) && text.slice(at + mark.length, line.end).trim() === '') {
      return { start: at, end: at + mark.length };
    }
    if (line.next <= at) return undefined;
    at = line.next;
  }
  return undefined;
}

/**
 * An opening line without its closing one is a thematic break, unless a key follows at once: then the author
 * is still typing, and the block is taken to end at the first blank line or heading.
 */
function unclosed(text: string, start: number, from: number, language: string): FrontMatterBlock | undefined {
  if (language !== 'yaml' || !/^[A-Za-z][\w-]*:(?:\s|$)/.test(text.slice(from, endOfLine(text, from).end)))
    return undefined;
  let at = from;
  let end = from;
  while (at < text.length) {
    const line = endOfLine(text, at);
    const words = text.slice(at, line.end);
    if (words.trim() === '' || words.startsWith('# ')) break;
    end = line.end;
    if (line.next <= at) break;
    at = line.next;
  }
  return { span: { start, end }, content: { start: from, end }, language, closed: false };
}

/** Hugo's JSON front matter: from the brace on top to the line that holds its partner alone. */
function splitJson(text: string, start: number): FrontMatterBlock | undefined {
  for (let at = start; at < text.length;) {
    const line = endOfLine(text, at);
    if (/^\}[ \t]*$/.test(text.slice(at, line.end))) {
      const span = { start, end: at + 1 };
      return { span, content: span, language: 'json', closed: true };
    }
    if (line.next <= at) break;
    at = line.next;
  }
  const firstLine = endOfLine(text, start);
  if (!/\}[ \t]*$/.test(text.slice(start, firstLine.end))) return undefined;
  const end = text.lastIndexOf('}', firstLine.end) + 1;
  return { span: { start, end }, content: { start, end }, language: 'json', closed: true };
}

function endOfLine(text: string, from: number): { end: number; next: number } {
  const newline = text.indexOf('\n', from);
  if (newline < 0) return { end: text.length, next: text.length };
  const end = text[newline - 1] === '\r' && newline > from ? newline - 1 : newline;
  return { end, next: newline + 1 };
}
