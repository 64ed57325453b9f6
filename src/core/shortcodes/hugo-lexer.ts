import type { ShortcodeParam, ShortcodeProblem } from './shortcode';
import { SPACE, TagReader } from './tag-reader';
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
  const closing = lexer.takeClosingSlash();
  const nameStart = lexer.at;
  if (text.startsWith(close, lexer.at)) return { at: lexer.at, problem: 'no-name' };
  const name = lexer.take(NAME);
  if (name === undefined)
    return { at: lexer.at, problem: lexer.at < text.length ? 'bad-character' : 'unterminated-tag' };
  const nameSpan = { start: nameStart, end: lexer.at };
  const tag = { name, nameSpan, closing };
  if (closing) return closingTag(lexer, text, close, tag);
  const params: ShortcodeParam[] = [];
  // Whether the first parameter has a name, as Hugo sees it: `a = "b"` begins like one without.
  let named: boolean | undefined;
  for (;;) {
    lexer.take(SPACE);
    const at = lexer.at;
    if (text.startsWith(close, at)) return { ...tag, params, end: at + close.length, selfClosing: false };
    const character = text[at];
    if (character === undefined) return { at, problem: 'unterminated-tag' };
    if (character === '/') {
      lexer.at++;
      lexer.take(SPACE);
      if (!text.startsWith(close, lexer.at)) return { at, problem: 'bad-character' };
      return { ...tag, params, end: lexer.at + close.length, selfClosing: true };
    }
    if (character === '\\' && !/["`]/.test(text.charAt(at + 1))) {
      lexer.at++;
      continue;
    }
    if (QUOTES.includes(character)) {
      const quoted = lexer.value();
      if (!quoted) return { at, problem: character === '\\' ? 'bad-character' : 'bad-quote' };
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

/** The rest of `{{% /name %}}`. */
function closingTag(
  lexer: Lexer,
  text: string,
  close: string,
  tag: Pick<LexedTag, 'name' | 'nameSpan' | 'closing'>,
): LexedTag | Refusal {
  lexer.take(SPACE);
  if (!text.startsWith(close, lexer.at)) return { at: lexer.at, problem: 'closing-with-words' };
  return { ...tag, end: lexer.at + close.length, params: [], selfClosing: false };
}

type Value = Pick<ShortcodeParam, 'value' | 'valueSpan' | 'quote'>;

/** Characters that begin a value in quotes. */
const QUOTES = '"`\\';

/** Reads values as Hugo does. */
class Lexer extends TagReader {
  /** A value in quotes. */
  value(): Value | undefined {
    const start = this.at;
    const character = this.text.charAt(start);
    if (character === '' || !QUOTES.includes(character)) return undefined;
    const value = this.take(character === '"' ? QUOTED : character === '`' ? RAW : ESCAPED);
    if (value === undefined) return undefined;
    const by = character === '\\' ? 2 : 1;
    const valueSpan = { start: start + by, end: this.at - by };
    const quote = character === '`' ? '`' : '"';
    return { value: character === '"' ? value.replaceAll('\\"', '"') : value, valueSpan, quote };
  }

  /** A value without quotes; undefined where a quote is open. */
  bare(): Value | undefined {
    const start = this.at;
    if (/["`\\]/.test(this.text.charAt(start))) return undefined;
    const value = this.take(TO_SPACE) ?? '';
    return { value, valueSpan: { start, end: this.at }, quote: '' };
  }
}
