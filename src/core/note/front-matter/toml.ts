import { getStaticTOMLValue, ParseError, parseTOML, type AST } from 'toml-eslint-parser';
import type {
  FrontMatterEntry,
  FrontMatterError,
  FrontMatterReading,
  FrontMatterValue,
} from './front-matter';
import { beyondLimit, nestsTooDeep } from '../front-matter-limits';

/** Hugo reads TOML 1.0; a later one allows more. */
const OPTIONS = { tomlVersion: '1.0' } as const;

/**
 * Reads TOML that begins at `offset` of a text. Entries are the keys above the first table; of broken TOML those
 * above the place where it breaks.
 */
export function readToml(source: string, offset: number): FrontMatterReading {
  const end = offset + source.length;
  if (nestsTooDeep(source)) return { entries: [], error: beyondLimit('depth', offset, end), keysEnd: end };
  const read = parse(source);
  if (!(read instanceof ParseError)) return { ...topLevel(read, source, offset), error: undefined };
  const error = errorOf(read, source, offset);
  const ahead = readAhead(source, read.index);
  if (!ahead) return { entries: [], error, keysEnd: offset };
  // What is after the error may be keys or tables.
  return { ...topLevel(ahead, source, offset), error };
}

/** All tables of a TOML text, dates as `Date`; undefined for one that cannot be read. */
export function readTomlTables(source: string): unknown {
  const read = tomlProgram(source);
  return read && getStaticTOMLValue(read);
}

/** A TOML text as its parser reads it; undefined for one that cannot be read. */
export function tomlProgram(source: string): AST.TOMLProgram | undefined {
  const read = nestsTooDeep(source) ? undefined : parse(source);
  return read instanceof ParseError ? undefined : read;
}

function parse(source: string): AST.TOMLProgram | ParseError {
  try {
    return parseTOML(source, OPTIONS);
  } catch (thrown) {
    if (thrown instanceof ParseError) return thrown;
    throw thrown;
  }
}

function errorOf({ message, index }: ParseError, source: string, offset: number): FrontMatterError {
  const at = Math.min(index, source.length);
  const isDuplicate = /multiple times/.test(message);
  const [word = ''] = isDuplicate
    ? (/^(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)/.exec(source.slice(at, at + 200)) ?? [])
    : [];
  return {
    kind: isDuplicate ? 'duplicate-key' : 'syntax',
    message: isDuplicate && word !== '' ? `The key ${word} is set twice` : message,
    span: { start: offset + at, end: offset + at + word.length },
  };
}

/** The lines in front of an error; a value of several lines that it stands in is left out with its key. */
function readAhead(source: string, index: number): AST.TOMLProgram | undefined {
  let end = index;
  for (let tries = 0; tries < 4 && end > 0; tries++) {
    end = source.lastIndexOf('\n', end - 1);
    const read = parse(source.slice(0, end + 1));
    if (!(read instanceof ParseError)) return read;
    end = Math.min(end, source.lastIndexOf('\n', read.index - 1) < 0 ? 0 : read.index);
  }
  return undefined;
}

/** A table that grows as its keys are met. */
type Branch = Map<string, Branch | FrontMatterValue>;

function topLevel(
  { body: [top] }: AST.TOMLProgram,
  source: string,
  offset: number,
): Pick<FrontMatterReading, 'entries' | 'keysEnd'> {
  const found = new Map<string, Omit<FrontMatterEntry, 'value'>>();
  const values: Branch = new Map();
  let keysEnd = offset + source.length;
  for (const node of top.body) {
    if (node.type === 'TOMLTable') {
      keysEnd = offset + source.lastIndexOf('\n', node.range[0] - 1) + 1;
      break;
    }
    const [first] = node.key.keys;
    if (!first) continue;
    put(values, namesOf(node.key), valueOf(node.value, source));
    const key = nameOf(first);
    if (!found.has(key)) found.set(key, { key, ...placesOf(first, node.value, offset) });
  }
  const entries = [...found.values()].map((entry) => ({ ...entry, value: plain(values.get(entry.key)) }));
  return { entries, keysEnd };
}

function placesOf(
  key: AST.TOMLKey['keys'][number],
  value: AST.TOMLContentNode,
  offset: number,
): Pick<FrontMatterEntry, 'keySpan' | 'valueSpan' | 'items'> {
  const span = ({ range }: { range: readonly [number, number] }): FrontMatterEntry['keySpan'] => ({
    start: offset + range[0],
    end: offset + range[1],
  });
  const items = value.type === 'TOMLArray' ? value.elements : [];
  return {
    keySpan: span(key),
    valueSpan: span(value),
    items: items.flatMap((item) =>
      item.type === 'TOMLValue' && item.kind === 'string' ? [{ value: item.value, span: span(item) }] : [],
    ),
  };
}

/** The names of a key, one for each table on its way. */
export const namesOf = ({ keys }: AST.TOMLKey): string[] => keys.map(nameOf);
const nameOf = (key: AST.TOMLKey['keys'][number]): string => (key.type === 'TOMLBare' ? key.name : key.value);

/** Puts a value at a path of keys; dotted keys make the tables on their way. */
function put(table: Branch, keys: readonly string[], value: Branch | FrontMatterValue): void {
  let at = table;
  keys.forEach((key, index) => {
    if (index === keys.length - 1) {
      at.set(key, value);
      return;
    }
    const inner = at.get(key);
    const next: Branch = inner instanceof Map ? inner : new Map<string, Branch | FrontMatterValue>();
    at.set(key, next);
    at = next;
  });
}

/** The value of a node; dates stay the words they were written with. Its depth is bounded by the caller. */
function valueOf(node: AST.TOMLContentNode, source: string): Branch | FrontMatterValue {
  switch (node.type) {
    case 'TOMLArray':
      return node.elements.map((item) => plain(valueOf(item, source)));
    case 'TOMLInlineTable': {
      const table: Branch = new Map();
      for (const pair of node.body) put(table, namesOf(pair.key), valueOf(pair.value, source));
      return table;
    }
    case 'TOMLValue':
      return node.value instanceof Date ? source.slice(node.range[0], node.range[1]) : node.value;
  }
}

/** Dotted keys nest as deep as a line is long: what is too deep is left out. */
function plain(value: Branch | FrontMatterValue | undefined, depth = 0): FrontMatterValue {
  if (!(value instanceof Map)) return value ?? null;
  if (depth > 64) return null;
  return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner, depth + 1)]));
}
