import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { FrontMatterEntry, FrontMatterItem, FrontMatterReading, FrontMatterValue } from './front-matter';
import { readSimpleYaml } from './simple-yaml';

/** Reads YAML that begins at `offset` of a text; broken YAML gives an error and what could be read. */
export function readYaml(source: string, offset: number): FrontMatterReading {
  const simple = readSimpleYaml(source, offset);
  if (simple) return { entries: simple, error: undefined };
  const document = parse(source);
  if (!document) {
    const message = 'The front matter nests too deeply';
    return { entries: [], error: { message, span: { start: offset, end: offset + source.length } } };
  }
  const problem = document.errors[0];
  const error = problem && {
    message: problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? problem.code,
    span: {
      start: offset + Math.min(problem.pos[0], source.length),
      end: offset + Math.min(problem.pos[1], source.length),
    },
  };
  const { contents } = document;
  if (!isMap(contents)) {
    const none = contents === null || error !== undefined;
    const message = 'The front matter is no list of keys and values';
    return {
      entries: [],
      error: none ? error : { message, span: { start: offset, end: offset + source.length } },
    };
  }
  const entries = contents.items.flatMap((pair) =>
    yamlEntry(pair as Pair<Node, Node | null>, document, offset, offset + source.length),
  );
  return { entries, error };
}

/** Undefined for brackets within brackets by the thousand, which exhaust the reader's stack. */
function parse(source: string): Document.Parsed | undefined {
  try {
    return parseDocument(source, {
      keepSourceTokens: false,
      prettyErrors: true,
      uniqueKeys: false,
      logLevel: 'silent',
    });
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/** @param limit where the block ends */
function yamlEntry(
  pair: Pair<Node, Node | null>,
  document: Document,
  offset: number,
  limit: number,
): FrontMatterEntry[] {
  const { key, value } = pair;
  const keyRange = key.range;
  if (!isScalar(key) || !keyRange) return [];
  const keySpan = { start: offset + keyRange[0], end: offset + keyRange[1] };
  const range = value?.range;
  const behind = Math.min(keySpan.end + 1, limit);
  const valueSpan = range
    ? { start: offset + range[0], end: offset + range[1] }
    : { start: behind, end: behind };
  const items: FrontMatterItem[] = [];
  const resolved = isAlias(value) ? value.resolve(document) : value;
  if (isSeq(value)) {
    for (const item of value.items) {
      if (!isScalar(item) || !item.range) continue;
      items.push({
        value: asText(item.value, item.source),
        span: { start: offset + item.range[0], end: offset + item.range[1] },
      });
    }
  }
  return [
    {
      key: asText(key.value, key.source),
      keySpan,
      value: yamlValue(resolved, { document, left: MOST_NODES }, 0),
      valueSpan,
      items,
    },
  ];
}

/** What one value may come to: aliases of aliases make a few lines mean millions of values. */
const MOST_NODES = 10_000;

interface Budget {
  readonly document: Document;
  left: number;
}

/**
 * The value of a node; dates stay the words they were written with, and what nests too deep or grows without
 * measure is left out.
 */
function yamlValue(node: unknown, budget: Budget, depth: number): FrontMatterValue {
  if (depth > 20 || budget.left-- <= 0) return null;
  if (isAlias(node)) return yamlValue(node.resolve(budget.document), budget, depth + 1);
  if (isScalar(node)) {
    const { value } = node;
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return asText(value, node.source);
  }
  if (isSeq(node)) return node.items.map((item) => yamlValue(item, budget, depth + 1));
  if (isMap(node)) {
    const pairs = node.items.map((pair): [string, FrontMatterValue] => [
      isScalar(pair.key) ? asText(pair.key.value, pair.key.source) : '',
      yamlValue(pair.value, budget, depth + 1),
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
