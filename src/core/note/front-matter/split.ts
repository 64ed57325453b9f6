import type { Span } from '../../text/span';
import { readFencedBlock, type Fence } from './fenced-block';

/** Where a text's front matter stands and how it is written. */
export interface FrontMatterBlock {
  readonly span: Span;
  readonly content: Span;
  readonly language: string;
  /** False when the author has not typed the closing line yet. */
  readonly closed: boolean;
}

const FENCES: readonly Fence[] = [
  { mark: '---', language: 'yaml' },
  { mark: '+++', language: 'toml' },
  { mark: ';;;', language: 'json' },
];

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
  const opening = endOfLine(text, start);
  const named = text.slice(start + fence.mark.length, opening.end).trim();
  if (!/^[a-z]*$/i.test(named)) return undefined;
  const usual = findClose(text, opening.next, fence.mark);
  const mayEndInDots = fence.mark === '---' && named === '' && holdsDots(text, opening.next, usual?.start);
  const dots = mayEndInDots ? dotsAfterKeys(text, opening.next) : undefined;
  const close = dots && !(usual && goesOn(text.slice(dots.end, usual.start))) ? dots : usual;
  if (!close) return unclosed(text, start, opening.next, fence.language);
  const { language, content } = readFencedBlock(text.slice(start, close.start), fence, named);
  if (fence.mark === '---' && named === '' && isProse(content)) return undefined;
  return {
    span: { start, end: close.end },
    content: { start: close.start - content.length, end: close.start },
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
    /^(?:[ \t]*[\r\n]|#{1,6} )/.test(content) &&
    /\S/.test(content) &&
    !/^["']?[\w-]+["']? *:(?:\s|$)/m.test(content)
  );
}

/** The closing line: the mark alone, spaces after it allowed (`----` is none). */
function findClose(text: string, from: number, mark: string): Span | undefined {
  for (let at = from; at < text.length;) {
    const line = endOfLine(text, at);
    if (text.startsWith(mark, at) && text.slice(at + mark.length, line.end).trim() === '') {
      return { start: at, end: at + mark.length };
    }
    at = line.next;
  }
  return undefined;
}

/** Whether three dots begin a line in front of the closing one, which stops whoever looks for them. */
function holdsDots(text: string, from: number, end = text.length): boolean {
  for (let at = text.indexOf('...', from); at >= 0 && at < end; at = text.indexOf('...', at + 1))
    if (/[\r\n]/.test(text.charAt(at - 1))) return true;
  return false;
}

/** What stands on lines of a block: a key, an item, a comment, more of what is above; anything else is none. */
const YAML_LINE = /^(?:["']?[\w.-]+["']? *:(?:\s|$)|- |-$|#|\s|$|[\]}])/;

/**
 * YAML's own end of a document, `...`, which Jekyll and Pandoc take for the end of a block as well. Hugo does not; but
 * what follows it is text to whoever wrote it.
 */
function dotsAfterKeys(text: string, from: number): Span | undefined {
  let hasKey = false;
  for (let at = from; at < text.length;) {
    const line = endOfLine(text, at);
    const words = text.slice(at, Math.min(line.end, at + 200));
    if (/^\.\.\.[ \t]*$/.test(words)) return hasKey ? { start: at, end: at + 3 } : undefined;
    if (!YAML_LINE.test(words)) return undefined;
    hasKey ||= /^["']?[\w.-]+["']? *:/.test(words);
    at = line.next;
  }
  return undefined;
}

/** Whether what stands between three dots and a closing line is more of the block: keys at once, or nothing. */
function goesOn(between: string): boolean {
  const lines = between.split(LINE_BREAK).slice(1, -1);
  return lines.every((line) => line.trim() !== '' && YAML_LINE.test(line.slice(0, 200)));
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
    at = line.next;
  }
  return { span: { start, end }, content: { start: from, end }, language, closed: false };
}

/**
 * Hugo's JSON front matter: from the brace on top to its partner. Where none is found, because a quote is missing,
 * it ends with the first line that is a closing brace alone.
 */
function splitJson(text: string, start: number): FrontMatterBlock | undefined {
  const end = closingBrace(text, start) ?? loneBrace(text, start);
  if (end === undefined) return undefined;
  const span = { start, end };
  return { span, content: span, language: 'json', closed: true };
}

/** After the partner of a brace; braces in strings are none. */
function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function loneBrace(text: string, start: number): number | undefined {
  for (let at = start; at < text.length;) {
    const line = endOfLine(text, at);
    if (text[at] === '}' && text.slice(at + 1, line.end).trim() === '') return at + 1;
    at = line.next;
  }
  return undefined;
}

/** Ends of lines as Hugo's lexer and Markdown know them. */
const LINE_BREAK = /\r\n?|\n/g;

function endOfLine(text: string, from: number): { end: number; next: number } {
  LINE_BREAK.lastIndex = from;
  const found = LINE_BREAK.exec(text);
  if (!found) return { end: text.length, next: text.length };
  return { end: found.index, next: LINE_BREAK.lastIndex };
}
