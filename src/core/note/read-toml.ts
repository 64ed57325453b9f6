import { parse as parseToml, TomlError } from 'smol-toml';
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
    const plain = tomlValue(value);
    const items = Array.isArray(plain)
      ? tomlItems(source, offset, place.valueSpan.start - offset, plain)
      : [];
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
    const written = source.slice(valueStart, stop).trimEnd();
    const keyEnd = start + key.length + 2 * quote.length;
    places.set(key, {
      keySpan: { start: offset + start, end: offset + keyEnd },
      valueSpan: { start: offset + valueStart, end: offset + valueStart + written.length },
    });
  });
  return places;
}

function tomlItems(
  source: string,
  offset: number,
  from: number,
  values: readonly FrontMatterValue[],
): FrontMatterItem[] {
  let at = from;
  return values.flatMap((value): FrontMatterItem[] => {
    if (typeof value !== 'string') return [];
    const found = source.indexOf(value, at);
    if (found < 0) return [];
    at = found + value.length;
    return [{ value, span: { start: offset + found, end: offset + at } }];
  });
}

function tomlValue(value: unknown): FrontMatterValue {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
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
