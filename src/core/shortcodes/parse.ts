import { detachString } from '../text/detach-string';
import type { Span } from '../text/span';
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

interface Tag {
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly notation: '%' | '<';
  readonly params: readonly ShortcodeParam[];
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly problem: ShortcodeProblem | undefined;
}

function findTags(text: string, from: number): Tag[] {
  const tags: Tag[] = [];
  let at = text.indexOf('{{', from);
  while (at >= 0) {
    const notation = text[at + 2];
    let next = at + 2;
    if (notation === '%' || notation === '<') {
      if (text.startsWith('/*', at + 3)) {
        const end = text.indexOf('*/', at + 5);
        next = end < 0 ? text.length : end + 2;
      } else {
        const tag = readTag(text, at, notation);
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
const DOUBLE = /"([^"\\\n]*(?:\\.[^"\\\n]*)*)"/y;
const RAW = /`([^`]*)`/y;

/** A reader over one text that moves forward by sticky patterns. */
class Reader {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return detachString(found[1] ?? found[0]);
  }
}

function readTag(text: string, start: number, notation: '%' | '<'): Tag {
  const end = notation === '%' ? '%}}' : '>}}';
  const reader = new Reader(text, start + 3);
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
  const quoted = reader.take(DOUBLE);
  if (quoted !== undefined) {
    const valueSpan = { start: start + 1, end: reader.at - 1 };
    return { value: quoted.replaceAll('\\"', '"'), valueSpan, quote: '"' };
  }
  const raw = reader.take(RAW);
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

/** Joins closing tags with the nearest open tag of the same name; tags between them stay single. */
function pair(tags: readonly Tag[]): Shortcode[] {
  const shortcodes: Shortcode[] = [];
  const open: number[] = [];
  const openByName = new Map<string, number>();
  const forget = (name: string): void => void openByName.set(name, (openByName.get(name) ?? 1) - 1);
  for (const tag of tags) {
    if (!tag.closing || tag.problem) {
      if (!tag.selfClosing && !tag.closing) {
        open.push(shortcodes.length);
        openByName.set(tag.name, (openByName.get(tag.name) ?? 0) + 1);
      }
      shortcodes.push(single(tag, tag.problem));
      continue;
    }
    if ((openByName.get(tag.name) ?? 0) === 0) {
      shortcodes.push(single(tag, 'stray-closing'));
      continue;
    }
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const opening = shortcodes[index];
      if (!opening) break;
      forget(opening.name);
      if (opening.name !== tag.name) continue;
      shortcodes[index] = {
        ...opening,
        span: { start: opening.open.start, end: tag.span.end },
        inner: { start: opening.open.end, end: tag.span.start },
        close: tag.span,
      };
      break;
    }
  }
  return shortcodes;
}

function single(tag: Tag, problem: ShortcodeProblem | undefined): Shortcode {
  const { name, nameSpan, span, notation, params, selfClosing } = tag;
  return {
    name,
    nameSpan,
    span,
    open: span,
    inner: undefined,
    close: undefined,
    notation,
    params,
    selfClosing,
    parked: false,
    problem,
  };
}
