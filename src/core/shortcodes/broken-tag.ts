import type { Span } from '../text/span';
import type { Tag } from './pair';
import type { ShortcodeParam, ShortcodeProblem } from './shortcode';
import { SPACE, TagReader } from './tag-reader';

const NAME = /[^\s"'`={}<>%/][^\s"'`={}<>%]*/y;
const BARE = /(?:[^\s"`=/<>%{}]|\/(?!\s*[%>]\}\})|(?!\{\{[%<])[<>%{}](?![>%]?\}\}))+/y;
/** After an equals sign others belong to the value: `href=https://e.org/?a=b`. */
const BARE_VALUE = new RegExp(BARE.source.replace('`=/', '`/'), 'y');
const DOUBLE = /"((?:[^"\\\n]|\\.){0,5000})"/y;
const RAW = /`([^`]*)`/y;

/** Reads values in quotes, in linear time over all tags of a text. */
export class QuoteReader extends TagReader {
  /** Up to here no quote of the kind is closed: whoever begins with one in between need not look again. */
  readonly #unclosedUntil = { '"': 0, '`': 0 };

  /** The value in quotes that begins here. */
  quoted(quote: '"' | '`'): string | undefined {
    if (this.text[this.at] !== quote || this.at < this.#unclosedUntil[quote]) return undefined;
    const start = this.at;
    const value = this.take(quote === '"' ? DOUBLE : RAW);
    if (value !== undefined) return value;
    const line = quote === '"' ? this.text.indexOf('\n', start) : -1;
    this.#unclosedUntil[quote] = line < 0 ? this.text.length : line;
    return undefined;
  }
}

/** A tag that Hugo refuses, as its author means it. */
export function readBrokenTag(text: string, start: number, notation: '%' | '<', reader: QuoteReader): Tag {
  const end = notation === '%' ? '%}}' : '>}}';
  reader.at = start + 3;
  const closing = reader.takeClosingSlash();
  const nameStart = reader.at;
  const name = reader.take(NAME) ?? '';
  const nameSpan = { start: nameStart, end: reader.at };
  const params: ShortcodeParam[] = [];
  let problem: ShortcodeProblem | undefined = name === '' ? 'no-name' : undefined;
  for (;;) {
    reader.take(SPACE);
    const selfClosing = text[reader.at] === '/' && text.startsWith(end, skipSpace(text, reader.at + 1));
    if (selfClosing) reader.at = skipSpace(text, reader.at + 1);
    if (text.startsWith(end, reader.at)) {
      const span = { start, end: reader.at + end.length };
      problem ??= mixed(params) ? 'mixed-parameters' : undefined;
      return { span, name, nameSpan, notation, params, closing, selfClosing, problem };
    }
    const param = reader.at < text.length ? readParam(reader) : undefined;
    if (!param) break;
    params.push(param);
  }
  const stop = endOfBrokenTag(text, start, reader.at, end);
  const read = { span: { start, end: stop.at }, notation, closing, selfClosing: false };
  if (stop.found) return { ...read, name, nameSpan, params, problem: problem ?? 'bad-quote' };
  return { ...read, ...upTo(stop.at, name, nameSpan, params), problem: 'unterminated-tag' };
}

/** What a tag says up to where it was cut; words after that are the author's text. */
function upTo(
  end: number,
  name: string,
  nameSpan: Span,
  params: readonly ShortcodeParam[],
): Pick<Tag, 'name' | 'nameSpan' | 'params'> {
  if (nameSpan.end > end) return { name: '', nameSpan: { start: end, end }, params: [] };
  return { name, nameSpan, params: params.filter(({ valueSpan }) => valueSpan.end <= end) };
}

function readParam(reader: QuoteReader): ShortcodeParam | undefined {
  const start = reader.at;
  const first = readValue(reader, BARE);
  if (!first) return undefined;
  if (first.quote !== '') return { name: undefined, nameSpan: undefined, ...first };
  const afterName = skipSpace(reader.text, reader.at);
  if (reader.text[afterName] !== '=') return { name: undefined, nameSpan: undefined, ...first };
  const nameSpan = { start, end: reader.at };
  reader.at = skipSpace(reader.text, afterName + 1);
  const value = readValue(reader, BARE_VALUE);
  if (!value) {
    const here = { start: reader.at, end: reader.at };
    return { name: first.value, nameSpan, value: '', valueSpan: here, quote: '' };
  }
  return { name: first.value, nameSpan, ...value };
}

function readValue(
  reader: QuoteReader,
  pattern: RegExp,
): Pick<ShortcodeParam, 'value' | 'valueSpan' | 'quote'> | undefined {
  const start = reader.at;
  const quoted = reader.quoted('"');
  if (quoted !== undefined) {
    const valueSpan = { start: start + 1, end: reader.at - 1 };
    return { value: quoted.replaceAll('\\"', '"'), valueSpan, quote: '"' };
  }
  const raw = reader.quoted('`');
  if (raw !== undefined)
    return { value: raw, valueSpan: { start: start + 1, end: reader.at - 1 }, quote: '`' };
  const bare = reader.take(pattern);
  if (bare === undefined) return undefined;
  return { value: bare, valueSpan: { start, end: reader.at }, quote: '' };
}

/**
 * Where a tag that cannot be read from an offset on stops: at its own end on that line, else at the end of the
 * line on which it begins.
 */
function endOfBrokenTag(
  text: string,
  start: number,
  from: number,
  end: string,
): { at: number; found: boolean } {
  let at = from;
  for (; at < text.length && text[at] !== '\n' && text[at] !== '\r'; at++) {
    if (text.startsWith(end, at)) return { at: at + end.length, found: true };
    if (text.startsWith('{{', at)) break;
  }
  const line = text.slice(start, at).search(/[\r\n]/);
  return { at: line < 0 ? at : start + line, found: false };
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

function mixed(params: readonly ShortcodeParam[]): boolean {
  return params.some((p) => p.name === undefined) && params.some((p) => p.name !== undefined);
}
