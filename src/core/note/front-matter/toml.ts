import { parse as parseToml, TomlError } from 'smol-toml';
import type { Span } from '../../text/span';
import type { FrontMatterEntry, FrontMatterItem, FrontMatterReading, FrontMatterValue } from './front-matter';

/** Reads TOML that begins at `offset` of a text; broken TOML gives an error and nothing else. */
export function readToml(source: string, offset: number): FrontMatterReading {
  let data: Record<string, unknown>;
  try {
    data = parseToml(source);
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown;
    const start = lineOffset(source, thrown.line - 1) + thrown.column - 1;
    const at = offset + Math.min(Math.max(start, 0), source.length);
    const message = thrown.message.split('\n')[0] ?? 'Invalid TOML';
    return { entries: [], error: { message, span: { start: at, end: at } } };
  }
  const places = tomlPlaces(source, offset);
  const entries = Object.entries(data).flatMap(([key, value]): FrontMatterEntry[] => {
    const place = places.get(key);
    if (!place) return [];
    // A date stays the words it was written with.
    const { start, end } = place.valueSpan;
    const plain = value instanceof Date ? source.slice(start - offset, end - offset) : tomlValue(value);
    const items = Array.isArray(plain) ? tomlItems(source, offset, place.valueSpan, plain) : [];
    return [{ key, ...place, value: plain, items }];
  });
  return { entries, error: undefined };
}

/** Where the top-level `key = value` lines of well-formed TOML stand; a value reaches to the next key or table. */
function tomlPlaces(
  source: string,
  offset: number,
): Map<string, Pick<FrontMatterEntry, 'keySpan' | 'valueSpan'>> {
  const places = new Map<string, Pick<FrontMatterEntry, 'keySpan' | 'valueSpan'>>();
  const table = /^[ \t]*\[/m.exec(source)?.index ?? source.length;
  const heads = [...source.slice(0, table).matchAll(/^([ \t]*)(["']?)([\w-]+)\2([ \t]*=[ \t]*)/gm)];
  heads.forEach((head, index) => {
    const [whole, indent = '', quote = '', key = ''] = head;
    const start = head.index + indent.length;
    const valueStart = head.index + whole.length;
    const stop = heads[index + 1]?.index ?? table;
    const written = valueAhead(source.slice(valueStart, stop).trimEnd());
    const keyEnd = start + key.length + 2 * quote.length;
    places.set(key, {
      keySpan: { start: offset + start, end: offset + keyEnd },
      valueSpan: { start: offset + valueStart, end: offset + valueStart + written.length },
    });
  });
  return places;
}

/** The value that words begin with, without the comment behind it; lists and strings of several lines as they are. */
function valueAhead(words: string): string {
  if (/^(?:"{3}|'{3}|[[{])/.test(words)) return words;
  return (
    /^["']/.test(words) ? (words.match(STRING)?.[0] ?? words) : (/^[^#\n]*/.exec(words)?.[0] ?? '')
  ).trimEnd();
}

/** The strings of a list as written, quotes included, in the order of their values. */
function tomlItems(
  source: string,
  offset: number,
  { start, end }: Span,
  values: readonly FrontMatterValue[],
): FrontMatterItem[] {
  const strings = values.filter((value) => typeof value === 'string');
  const written = source.slice(start - offset, end - offset).matchAll(STRING);
  const places = [...written].filter(([found]) => !found.startsWith('#'));
  // Lists within the list have strings too: then it is not known which is which.
  if (places.length !== strings.length) return [];
  return places.map((found, index) => {
    const from = start + found.index;
    return { value: strings[index] ?? '', span: { start: from, end: from + found[0].length } };
  });
}

/** A string of one line, or a comment, whose quotes are none. */
const STRING = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|#[^\n]*/g;

function tomlValue(value: unknown): FrontMatterValue {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(tomlValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tomlValue(inner)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function lineOffset(source: string, line: number): number {
  let at = 0;
  for (let n = 0; n < line; n++) {
    const newline = source.indexOf('\n', at);
    if (newline < 0) return source.length;
    at = newline + 1;
  }
  return at;
}
