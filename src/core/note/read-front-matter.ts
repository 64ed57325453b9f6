import { parse as parseToml, TomlError } from 'smol-toml';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { FrontMatter, FrontMatterEntry, FrontMatterError, FrontMatterItem, FrontMatterValue } from './front-matter';
import { splitFrontMatter, type FrontMatterBlock } from './front-matter-split';

/** Reads the front matter of a text; undefined when it has none. Never throws: broken data is in `error`. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = splitFrontMatter(text);
  if (!block) return undefined;
  const { entries, error, language } = readBlock(text, block);
  const { span, content } = block;
  const unclosed: FrontMatterError = { message: 'The front matter is not closed', span: { start: span.start, end: span.start + 3 } };
  return { language, span, content, entries, error: error ?? (block.closed ? undefined : unclosed) };
}

interface Reading {
  readonly language: FrontMatter['language'];
  readonly entries: readonly FrontMatterEntry[];
  readonly error: FrontMatterError | undefined;
}

function readBlock(text: string, block: FrontMatterBlock): Reading {
  const source = text.slice(block.content.start, block.content.end);
  switch (block.language) {
    case 'yaml':
    case 'yml':
      return { language: 'yaml', ...readYaml(source, block.content.start) };
    case 'json': {
      // The YAML reader takes JSON too and knows the places. `;;;json` may leave out the outer braces.
      const reading = readYaml(source, block.content.start);
      return { language: 'json', ...reading };
    }
    case 'toml':
      return { language: 'toml', ...readToml(source, block.content.start) };
    default: {
      const message = `Front matter in “${block.language}” is not read`;
      return { language: 'unknown', entries: [], error: { message, span: block.span } };
    }
  }
}

function readYaml(source: string, offset: number): Omit<Reading, 'language'> {
  const simple = readSimpleYaml(source, offset);
  if (simple) return { entries: simple, error: undefined };
  const document = parseDocument(source, { keepSourceTokens: false, prettyErrors: true, uniqueKeys: false, logLevel: 'silent' });
  const problem = document.errors[0];
  const error = problem && {
    message: problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? problem.code,
    span: { start: offset + Math.min(problem.pos[0], source.length), end: offset + Math.min(problem.pos[1], source.length) },
  };
  const { contents } = document;
  if (!isMap(contents)) {
    const none = contents === null || error !== undefined;
    const message = 'The front matter is no list of keys and values';
    return { entries: [], error: none ? error : { message, span: { start: offset, end: offset + source.length } } };
  }
  const entries = contents.items.flatMap((pair) => yamlEntry(pair as Pair<Node, Node | null>, document, offset));
  return { entries, error };
}

/**
 * Most front matter is a handful of `key: words` lines and lists of words; reading those here spares nine of
 * ten notes the general reader. Anything that could mean something else to YAML makes it step aside.
 * @returns undefined when the block is not that plain
 */
function readSimpleYaml(source: string, offset: number): FrontMatterEntry[] | undefined {
  const entries: FrontMatterEntry[] = [];
  let items: FrontMatterItem[] | undefined;
  let at = 0;
  for (const line of source.split('\n')) {
    const start = offset + at;
    at += line.length + 1;
    const words = line.trimEnd();
    if (words === '') continue;
    const item = /^( *- +)(.+)$/.exec(words);
    if (item?.[1] !== undefined && item[2] !== undefined) {
      const last = entries.at(-1);
      if (!items || !last || !isPlain(item[2])) return undefined;
      const from = start + item[1].length;
      const span = { start: from, end: from + item[2].length };
      if (items.length === 0) entries[entries.length - 1] = { ...last, valueSpan: span };
      else entries[entries.length - 1] = { ...last, valueSpan: { start: last.valueSpan.start, end: span.end } };
      items.push({ value: item[2], span });
      const entry = entries.at(-1);
      if (entry) entries[entries.length - 1] = { ...entry, value: items.map((i) => i.value), items: [...items] };
      continue;
    }
    const pair = /^([A-Za-z][\w-]*)(:(?: +|$))(.*)$/.exec(words);
    if (pair?.[1] === undefined || pair[2] === undefined || pair[3] === undefined) return undefined;
    const [, key, colon, value] = pair;
    const quoted = /^"([^"\\]*)"$/.exec(value) ?? /^'([^']*)'$/.exec(value);
    if (value !== '' && !quoted && !isPlain(value)) return undefined;
    const keySpan = { start, end: start + key.length };
    const from = keySpan.end + colon.length;
    const valueSpan = { start: from, end: from + value.length };
    if (entries.some((e) => e.key === key)) return undefined;
    items = value === '' ? [] : undefined;
    entries.push({ key, keySpan, value: value === '' ? null : (quoted?.[1] ?? plainValue(value)), valueSpan, items: [] });
  }
  return entries;
}

/** Words that YAML takes as they stand: no sign with a meaning of its own, no odd number, no date to convert. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}][^#:\n\t\r]*$/u.test(value) && !/^(?:[yn]|yes|no|on|off|null|true|false|\d.*)$/i.test(value)
    ? true
    : /^(?:0|[1-9]\d{0,8}|true|false)$/.test(value);
}

function plainValue(value: string): string | number | boolean {
  if (/^\d+$/.test(value)) return Number(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

function yamlEntry(pair: Pair<Node, Node | null>, document: Document, offset: number): FrontMatterEntry[] {
  const { key, value } = pair;
  const keyRange = key.range;
  if (!isScalar(key) || !keyRange) return [];
  const keySpan = { start: offset + keyRange[0], end: offset + keyRange[1] };
  const range = value?.range;
  const valueSpan = range ? { start: offset + range[0], end: offset + range[1] } : { start: keySpan.end + 1, end: keySpan.end + 1 };
  const items: FrontMatterItem[] = [];
  const resolved = isAlias(value) ? value.resolve(document) : value;
  if (isSeq(value)) {
    for (const item of value.items) {
      if (!isScalar(item) || !item.range) continue;
      items.push({ value: asText(item.value, item.source), span: { start: offset + item.range[0], end: offset + item.range[1] } });
    }
  }
  return [{ key: asText(key.value, key.source), keySpan, value: yamlValue(resolved, document, 0), valueSpan, items }];
}

/** The value of a node; dates stay the words they were written with, and what nests too deep is left out. */
function yamlValue(node: unknown, document: Document, depth: number): FrontMatterValue {
  if (depth > 20) return null;
  if (isAlias(node)) return yamlValue(node.resolve(document), document, depth + 1);
  if (isScalar(node)) {
    const { value } = node;
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return asText(value, node.source);
  }
  if (isSeq(node)) return node.items.map((item) => yamlValue(item, document, depth + 1));
  if (isMap(node)) {
    const pairs = node.items.map((pair): [string, FrontMatterValue] => [
      isScalar(pair.key) ? asText(pair.key.value, pair.key.source) : '',
      yamlValue(pair.value, document, depth + 1),
    ]);
    return Object.fromEntries(pairs);
  }
  return null;
}

function asText(value: unknown, source: string | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return source ?? '';
  return source ?? (typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');
}

function readToml(source: string, offset: number): Omit<Reading, 'language'> {
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
    const items = Array.isArray(plain) ? tomlItems(source, offset, place.valueSpan.start - offset, plain) : [];
    return [{ key, ...place, value: plain, items }];
  });
  return { entries, error: undefined };
}

/** Where the top-level `key = value` lines of well-formed TOML stand; a value reaches to the next key or table. */
function tomlPlaces(source: string, offset: number): Map<string, Pick<FrontMatterEntry, 'keySpan' | 'valueSpan'>> {
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

function tomlItems(source: string, offset: number, from: number, values: readonly FrontMatterValue[]): FrontMatterItem[] {
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
