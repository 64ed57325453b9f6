import type { InlineFact } from './markdown';

/**
 * What stands inside an inline text of the plainest kind: code, `[words](address)` and `![words](address)` without
 * anything in them that has a meaning of its own. Most texts hold nothing else, and markdown-it looks at each of their
 * letters several times.
 *
 * @returns what `parseInline` gives for a text in which no name is defined; undefined when only it can tell
 */
export function quickInline(text: string): InlineFact[] | undefined {
  const facts: InlineFact[] = [];
  let unclosed = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case BACKSLASH:
      case LESS:
        return undefined;
      case COLON:
        // An address without brackets.
        if (text.startsWith('//', at + 1)) return undefined;
        break;
      case BACKTICK: {
        const open = runEnd(text, at);
        // Backticks that none close are a fact by themselves to the parser's rule.
        const close = closingRun(text, open, open - at);
        if (close === undefined && ++unclosed > MOST) return undefined;
        const span = { start: at, end: close ?? open };
        facts.push({ kind: 'code', span, label: span, href: undefined, reference: undefined });
        at = span.end - 1;
        break;
      }
      case BRACKET: {
        const fact = linkAt(text, at);
        if (fact === undefined) return undefined;
        if (fact === 'words') break;
        facts.push(fact);
        at = fact.span.end - 1;
        break;
      }
    }
  }
  return facts;
}

/** Each of them is looked for up to the end of the text. */
const MOST = 20;

const BACKSLASH = 92;
const LESS = 60;
const COLON = 58;
const BACKTICK = 96;
const BRACKET = 91;
const CLOSING = 93;
const ROUND = 40;

function runEnd(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === BACKTICK) end++;
  return end;
}

/** Where the next run of as many backticks ends; undefined when there is none. */
function closingRun(text: string, from: number, length: number): number | undefined {
  for (let at = text.indexOf('`', from); at >= 0;) {
    const end = runEnd(text, at);
    if (end - at === length) return end;
    at = text.indexOf('`', end);
  }
  return undefined;
}

/** The link or picture whose bracket opens here; `words`: there is none; undefined when it is none of the plain ones. */
function linkAt(text: string, at: number): InlineFact | 'words' | undefined {
  const label = { start: at + 1, end: at + 1 };
  for (; ; label.end++) {
    const code = text.charCodeAt(label.end);
    if (code === CLOSING) break;
    // Code, HTML, escapes and other brackets may hide the end; so does the end of the text.
    if (code !== code || code === BRACKET || code === BACKTICK || code === LESS || code === BACKSLASH)
      return undefined;
    if (code === COLON && text.startsWith('//', label.end + 1)) return undefined;
  }
  if (text.charCodeAt(label.end + 1) !== ROUND) return 'words';
  const href = { start: label.end + 2, end: label.end + 2 };
  while (isPlain(text.charCodeAt(href.end))) href.end++;
  if (href.end === href.start || text[href.end] !== ')') return undefined;
  const isImage = text[at - 1] === '!';
  const span = { start: isImage ? at - 1 : at, end: href.end + 1 };
  return { kind: isImage ? 'image' : 'link', span, label, href, reference: undefined };
}

/** A character that is only itself in an address: printable, no bracket, quote, backslash, entity or space. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127 && !ODD.has(code);
}

const ODD: ReadonlySet<number> = new Set(Array.from('()<>[]\\&"\'`', (sign) => sign.charCodeAt(0)));
