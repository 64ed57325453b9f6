import { lexTag } from './hugo-lexer';
import { detachString } from '../text/detach-string';
import type { Span } from '../text/span';
import { pair, type Tag } from './pair';
import type { Shortcode, ShortcodeParam, ShortcodeProblem } from './shortcode';

/**
 * Finds every shortcode of a text, as Hugo does before Markdown is looked at: in code and in comments too.
 * `{{%/* … *\/%}}` is a shortcode shown literally and none of them. Broken tags are reported as data
 * (`problem`); a tag that never ends is cut at the end of its line. Linear in the length of the text.
 *
 * @param from offset to begin at (behind the front matter)
 * @returns in order of their opening tags, `parked` false
 */
export function parseShortcodes(text: string, from = 0): Shortcode[] {
  return pair(findTags(text, from));
}

function findTags(text: string, from: number): Tag[] {
  const tags: Tag[] = [];
  /** Notations whose comments have no end any more. */
  const endless = new Set<string>();
  const reader = new Reader(text, from);
  let at = text.indexOf('{{', from);
  while (at >= 0) {
    const notation = text[at + 2];
    let next = at + 2;
    if (notation === '%' || notation === '<') {
      if (text.startsWith('/*', at + 3)) {
        // Its end is the first that stands right before the end of a tag.
        const end = endless.has(notation) ? -1 : text.indexOf(notation === '%' ? '*/%}}' : '*/>}}', at + 5);
        if (end < 0) endless.add(notation);
        if (end < 0) tags.push(openComment(at, notation));
        next = end < 0 ? at + 5 : end + 5;
      } else {
        const tag = readTag(text, at, notation, reader);
        tags.push(tag);
        next = tag.span.end;
      }
    }
    at = text.indexOf('{{', next);
  }
  return tags;
}

const BLANK = /\s*/y;
const NAME = /[^\s"'`={}<>%/][^\s"'`={}<>%]*/y;
const BARE = /(?:[^\s"`=/<>%{}]|\/(?!\s*[%>]\}\})|(?!\{\{[%<])[<>%{}](?![>%]?\}\}))+/y;
/** Behind an equals sign others belong to the value: `href=https://e.org/?a=b`. */
const BARE_VALUE = new RegExp(BARE.source.replace('`=/', '`/'), 'y');
const DOUBLE = /"((?:[^"\\\n]|\\.){0,5000})"/y;
const RAW = /`([^`]*)`/y;

/** A reader over one text that moves forward by sticky patterns. */
class Reader {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  /** Up to here no quote of the kind is closed: whoever begins with one in between need not look again. */
  private readonly unclosedUntil = { '"': 0, '`': 0 };

  /** The value in quotes that begins here. */
  quoted(quote: '"' | '`'): string | undefined {
    if (this.text[this.at] !== quote || this.at < this.unclosedUntil[quote]) return undefined;
    const start = this.at;
    const value = this.take(quote === '"' ? DOUBLE : RAW);
    if (value !== undefined) return value;
    const line = quote === '"' ? this.text.indexOf('\n', start) : -1;
    this.unclosedUntil[quote] = line < 0 ? this.text.length : line;
    return undefined;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return detachString(found[1] ?? found[0]);
  }
}

function openComment(start: number, notation: '%' | '<'): Tag {
  const span = { start, end: start + 5 };
  const nameSpan = { start: span.end, end: span.end };
  const tag = { span, name: '', nameSpan, notation, params: [], closing: false, selfClosing: true };
  return { ...tag, problem: 'bad-comment' };
}

/** A tag as Hugo reads it; one that Hugo refuses, as its author means it. */
function readTag(text: string, start: number, notation: '%' | '<', reader: Reader): Tag {
  const lexed = lexTag(text, start + 3, notation === '%' ? '%}}' : '>}}');
  if (!('problem' in lexed)) {
    const { end, ...tag } = lexed;
    return { ...tag, span: { start, end }, notation, problem: undefined };
  }
  const tag = readBrokenTag(text, start, notation, reader);
  return tag.problem === 'unterminated-tag' ? tag : { ...tag, problem: lexed.problem };
}

function readBrokenTag(text: string, start: number, notation: '%' | '<', reader: Reader): Tag {
  const end = notation === '%' ? '%}}' : '>}}';
  reader.at = start + 3;
  reader.take(BLANK);
  const closing = text[reader.at] === '/';
  if (closing) {
    reader.at++;
    reader.take(BLANK);
  }
  const nameStart = reader.at;
  const name = reader.take(NAME) ?? '';
  const nameSpan = { start: nameStart, end: reader.at };
  const params: ShortcodeParam[] = [];
  let problem: ShortcodeProblem | undefined = name === '' ? 'no-name' : undefined;
  for (;;) {
    reader.take(BLANK);
    const selfClosing = text[reader.at] === '/' && text.startsWith(end, skipBlank(text, reader.at + 1));
    if (selfClosing) reader.at = skipBlank(text, reader.at + 1);
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

/** What a tag says up to where it was cut; words behind that are the author's text. */
function upTo(
  end: number,
  name: string,
  nameSpan: Span,
  params: readonly ShortcodeParam[],
): Pick<Tag, 'name' | 'nameSpan' | 'params'> {
  if (nameSpan.end > end) return { name: '', nameSpan: { start: end, end }, params: [] };
  return { name, nameSpan, params: params.filter(({ valueSpan }) => valueSpan.end <= end) };
}

function readParam(reader: Reader): ShortcodeParam | undefined {
  const start = reader.at;
  const first = readValue(reader, BARE);
  if (!first) return undefined;
  if (first.quote !== '') return { name: undefined, nameSpan: undefined, ...first };
  const behind = skipBlank(reader.text, reader.at);
  if (reader.text[behind] !== '=') return { name: undefined, nameSpan: undefined, ...first };
  const nameSpan = { start, end: reader.at };
  reader.at = skipBlank(reader.text, behind + 1);
  const value = readValue(reader, BARE_VALUE);
  if (!value) {
    const here = { start: reader.at, end: reader.at };
    return { name: first.value, nameSpan, value: '', valueSpan: here, quote: '' };
  }
  return { name: first.value, nameSpan, ...value };
}

function readValue(
  reader: Reader,
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

function skipBlank(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

function mixed(params: readonly ShortcodeParam[]): boolean {
  return params.some((p) => p.name === undefined) && params.some((p) => p.name !== undefined);
}
