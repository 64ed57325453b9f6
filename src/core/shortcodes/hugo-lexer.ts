import { detachString } from '../text/detach-string';
import type { ShortcodeParam, ShortcodeProblem } from './shortcode';
import type { Span } from '../text/span';

/** A tag as Hugo reads it. */
export interface LexedTag {
  readonly end: number;
  readonly name: string;
  readonly nameSpan: Span;
  readonly params: readonly ShortcodeParam[];
  readonly closing: boolean;
  readonly selfClosing: boolean;
}

/** Where and why Hugo stops. */
export interface Refusal {
  readonly at: number;
  readonly problem: ShortcodeProblem;
}

const SPACE = /\s*/y;
/** Letters, digits, `_`, `-`; a slash makes namespaces, and `.inline` a shortcode of its own. */
const NAME = /[\p{L}\p{Nd}_](?:[\p{L}\p{Nd}_/-]|\.inline(?=[\s%>/]))*/uy;
const WORD = /[\p{L}\p{Nd}_.-]+/uy;
const TO_SPACE = /\S*/y;
const RAW = /`([^`]*)`/y;
/** `\"` is the only escape: in `"a\\"` the second backslash escapes the quote. */
const QUOTED = /"((?:[^"\\\n]|\\"|\\(?!")){0,5000})"/y;
/** `\"a\"`, as one writes it inside quotes. */
const ESCAPED = /\\"([^"\\\n]*)\\"/y;

/**
 * Reads one tag by the rules of Hugo's lexer (parser/pageparser/pagelexer_shortcode.go, the same from 0.111 to 0.166).
 * Linear in the length of the tag.
 *
 * @param from after `{{%` or `{{<`
 * @param close `%}}` or `>}}`
 */
export function lexTag(text: string, from: number, close: string): LexedTag | Refusal {
  const lexer = new Lexer(text, from);
  lexer.take(SPACE);
  const closing = text[lexer.at] === '/';
  if (closing) {
    lexer.at++;
    lexer.take(SPACE);
  }
  const nameStart = lexer.at;
  if (text.startsWith(close, lexer.at)) return { at: lexer.at, problem: 'no-name' };
  const name = lexer.take(NAME);
  if (name === undefined)
    return { at: lexer.at, problem: lexer.at < text.length ? 'bad-character' : 'unterminated-tag' };
  const nameSpan = { start: nameStart, end: lexer.at };
  const tag = { name, nameSpan, closing };
  if (closing) {
    lexer.take(SPACE);
    if (!text.startsWith(close, lexer.at)) return { at: lexer.at, problem: 'closing-with-words' };
    return { ...tag, end: lexer.at + close.length, params: [], selfClosing: false };
  }
  const params: ShortcodeParam[] = [];
  // Whether the first parameter has a name, as Hugo sees it: `a = "b"` begins like one without.
  let named: boolean | undefined;
  for (;;) {
    lexer.take(SPACE);
    const at = lexer.at;
    if (text.startsWith(close, at)) return { ...tag, params, end: at + close.length, selfClosing: false };
    const sign = text[at];
    if (sign === undefined) return { at, problem: 'unterminated-tag' };
    if (sign === '/') {
      lexer.at++;
      lexer.take(SPACE);
      if (!text.startsWith(close, lexer.at)) return { at, problem: 'bad-character' };
      return { ...tag, params, end: lexer.at + close.length, selfClosing: true };
    }
    if (sign === '\\' && !/["`]/.test(text.charAt(at + 1))) {
      lexer.at++;
      continue;
    }
    if (QUOTES.includes(sign)) {
      const quoted = lexer.value();
      if (!quoted) return { at, problem: sign === '\\' ? 'bad-character' : 'bad-quote' };
      if (named === true) return { at, problem: 'mixed-parameters' };
      named = false;
      params.push({ name: undefined, nameSpan: undefined, ...quoted });
      continue;
    }
    const word = lexer.take(WORD);
    if (word === undefined) return { at, problem: 'bad-character' };
    const span = { start: at, end: lexer.at };
    const isNamed = text[lexer.at] === '=';
    if (named === undefined) named = isNamed;
    else if (named !== isNamed) return { at, problem: 'mixed-parameters' };
    lexer.take(SPACE);
    if (text[lexer.at] !== '=') {
      params.push({ name: undefined, nameSpan: undefined, value: word, valueSpan: span, quote: '' });
      continue;
    }
    lexer.at++;
    lexer.take(SPACE);
    const value = lexer.value() ?? lexer.bare();
    if (!value) return { at: lexer.at, problem: 'bad-quote' };
    // Hugo takes everything up to the next space for the value.
    if (value.quote === '' && (value.value.includes(close) || value.value.includes('{{')))
      return { at: value.valueSpan.start, problem: 'runs-on' };
    params.push({ name: word, nameSpan: span, ...value });
  }
}

type Value = Pick<ShortcodeParam, 'value' | 'valueSpan' | 'quote'>;

/** Signs that begin a value in quotes. */
const QUOTES = '"`\\';

/** A reader over one text that moves forward by sticky patterns. */
class Lexer {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return detachString(found[1] ?? found[0]);
  }

  /** A value in quotes. */
  value(): Value | undefined {
    const start = this.at;
    const sign = this.text.charAt(start);
    if (sign === '' || !QUOTES.includes(sign)) return undefined;
    const value = this.take(sign === '"' ? QUOTED : sign === '`' ? RAW : ESCAPED);
    if (value === undefined) return undefined;
    const by = sign === '\\' ? 2 : 1;
    const valueSpan = { start: start + by, end: this.at - by };
    const quote = sign === '`' ? '`' : '"';
    return { value: sign === '"' ? value.replaceAll('\\"', '"') : value, valueSpan, quote };
  }

  /** A value without quotes; undefined where a quote is open. */
  bare(): Value | undefined {
    const start = this.at;
    if (/["`\\]/.test(this.text.charAt(start))) return undefined;
    const value = this.take(TO_SPACE) ?? '';
    return { value, valueSpan: { start, end: this.at }, quote: '' };
  }
}
