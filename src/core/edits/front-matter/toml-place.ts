import { sentence } from '../../language/sentence';
import { contentEnd } from '../../text/content-end';
import type { Span } from '../../text/span';
import type { FrontMatterValue } from '../../note/front-matter/front-matter';
import { readToml, readTomlTables } from '../../note/front-matter/toml';
import type { FoundPlace, WrittenEntry, WrittenItem } from './place';
import { nextLine } from '../../text/next-line';

/** Where a key stands in TOML, above its first table: Hugo reads page parameters such as `tags` only there. */
export function tomlPlace(text: string, content: Span, key: string): FoundPlace {
  const source = text.slice(content.start, content.end);
  const { error } = readToml(source, content.start);
  if (error)
    return {
      reason: sentence('The front matter cannot be read ({0}). Fix it first.', firstLine(error.message)),
    };
  const { pairs, isWhole } = topPairs(source);
  if (!isWhole)
    return { reason: sentence('The front matter is written in an unusual way; edit it by hand.') };
  const own = pairs.filter((pair) => pair.key.toLowerCase() === key);
  if (own.length > 1)
    return { reason: sentence('The front matter has “{0}” more than once. Keep one of them.', key) };
  const last = pairs.at(-1);
  const addAt = content.start + (last ? nextLine(source, last.value.end) : 0);
  const entry = own[0] && entryOf(own[0], source, content.start);
  return { entry, braces: false, addAt, indent: '', hasEntries: pairs.length > 0 };
}

/** Everything that TOML says, dates as they are written in JSON; nothing of broken TOML. */
export function tomlValues(source: string): readonly (readonly [string, FrontMatterValue])[] {
  const tables = readTomlTables(source);
  // Dates and large numbers are written as strings.
  const written = JSON.stringify(tables ?? {}, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return Object.entries(JSON.parse(written) as Record<string, FrontMatterValue>);
}

interface TomlPair {
  /** Undotted, without quotes; empty for a dotted key. */
  readonly key: string;
  readonly start: number;
  readonly value: Span;
}

/** The `key = value` pairs above the first table of well-formed TOML. */
function topPairs(source: string): { pairs: TomlPair[]; isWhole: boolean } {
  const pairs: TomlPair[] = [];
  const head =
    /(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))*[ \t]*=[ \t]*/y;
  for (let at = afterSpace(source, 0); at < source.length; at = afterSpace(source, at)) {
    if (source[at] === '[') return { pairs, isWhole: true };
    head.lastIndex = at;
    const found = head.exec(source)?.[0];
    if (found === undefined) return { pairs, isWhole: false };
    const start = at + found.length;
    const end = valueEnd(source, start);
    const written = found.replace(/[ \t]*=[ \t]*$/, '');
    const key = /^(?:[\w-]+|"[^"\\]*"|'[^']*')$/.test(written) ? written.replace(/^["']|["']$/g, '') : '';
    pairs.push({ key, start: at, value: { start, end } });
    at = end;
  }
  return { pairs, isWhole: true };
}

/** After white space, line breaks and comments. */
function afterSpace(source: string, from: number): number {
  const space = /(?:\s|#[^\n]*)*/y;
  space.lastIndex = from;
  return from + (space.exec(source)?.[0].length ?? 0);
}

const STRING =
  /"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y;

/** The end of the value that begins at an offset: a string, brackets with all they hold, or a bare word. */
function valueEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '"' || character === "'") {
      STRING.lastIndex = at;
      at += (STRING.exec(source)?.[0].length ?? 1) - 1;
    } else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    else if (character === '#') {
      if (depth === 0) return contentEnd(source, { start: from, end: at });
      at = nextLine(source, at) - 1;
      continue;
    } else if (character === '\n' && depth === 0) return contentEnd(source, { start: from, end: at });
    if (depth === 0 && (character === ']' || character === '}' || character === '"' || character === "'"))
      return at + 1;
  }
  return contentEnd(source, { start: from, end: source.length });
}

function entryOf({ start, value }: TomlPair, source: string, offset: number): WrittenEntry {
  const words = source.slice(value.start, value.end);
  const kind = words.startsWith('[') ? 'flow' : words.startsWith('{') ? 'other' : 'scalar';
  const at = ({ start: from, end }: Span): Span => ({ start: offset + from, end: offset + end });
  const items = kind === 'flow' ? itemsOf(source, value) : [];
  return {
    span: at({ start, end: value.end }),
    valueSpan: at(value),
    kind,
    items: items.map((item) => ({ value: item.value, span: at(item.span) })),
  };
}

function itemsOf(source: string, list: Span): WrittenItem[] {
  const items: WrittenItem[] = [];
  for (let at = list.start + 1; at < list.end - 1;) {
    at = afterSpace(source, at);
    if (at >= list.end - 1) break;
    if (source[at] === ',') {
      at++;
      continue;
    }
    const end = itemEnd(source, at, list.end - 1);
    items.push({ value: stringOf(source.slice(at, end)), span: { start: at, end } });
    at = Math.max(end, at + 1);
  }
  return items;
}

/** An item ends like a value, or at the comma after a bare word. */
function itemEnd(source: string, from: number, limit: number): number {
  if (/["'[{]/.test(source.charAt(from))) return Math.min(valueEnd(source, from), limit);
  const bare = /[^,\]\s#]*/y;
  bare.lastIndex = from;
  return from + (bare.exec(source)?.[0].length ?? 0);
}

function stringOf(written: string): string | undefined {
  const [[, value] = []] = tomlValues(`a = ${written}`);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

const firstLine = (message: string): string => message.split('\n')[0] ?? '';
