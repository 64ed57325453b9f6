import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { FrontMatterEntry, FrontMatterError, FrontMatterItem, FrontMatterReading } from './front-matter';
import { beyondLimit } from '../front-matter-limits';
import { readSimpleYaml } from './simple-yaml';
import { parseYaml } from '../yaml-document';
import { YamlValues, asText } from '../yaml-values';

/** Reads YAML that begins at `offset` of a text; broken YAML gives an error and what could be read. */
export function readYaml(written: string, offset: number): FrontMatterReading {
  const end = offset + written.length;
  // A lone carriage return ends a line for YAML, and not for its reader.
  const source = written.includes('\r') ? written.replace(/\r(?!\n)/g, '\n') : written;
  const simple = readSimpleYaml(source, offset);
  if (simple) return { entries: simple, error: undefined, keysEnd: end };
  const document = parseYaml(source);
  if (!document) return { entries: [], error: beyondLimit('depth', offset, end), keysEnd: end };
  const { contents } = document;
  const keysEnd = offset + (/^\.\.\.\s*$/m.exec(source)?.index ?? source.length);
  const syntax = syntaxError(document, source, offset);
  if (!isMap(contents)) {
    const message = 'The front matter is not a list of keys and values';
    const none = contents === null || syntax !== undefined;
    const error = none ? syntax : ({ kind: 'syntax', message, span: { start: offset, end } } as const);
    return { entries: [], error, keysEnd };
  }
  const values = new YamlValues(contents);
  const entries = contents.items.flatMap((pair) =>
    yamlEntry(pair as Pair<Node, Node | null>, values, offset, end),
  );
  const error = syntax ?? valueError(values, offset, end);
  return { entries, error, keysEnd };
}

function syntaxError(document: Document, source: string, offset: number): FrontMatterError | undefined {
  const [problem] = document.errors;
  return (
    problem && {
      kind: 'syntax',
      message: problem.message.split('\n')[0] ?? problem.code,
      span: {
        start: offset + Math.min(problem.pos[0], source.length),
        end: offset + Math.min(problem.pos[1], source.length),
      },
    }
  );
}

/** What Hugo's reader refuses in YAML that is well-formed, and what is too much. */
function valueError(
  { duplicate, unknownAlias, isBeyond }: YamlValues,
  offset: number,
  end: number,
): FrontMatterError | undefined {
  const found = duplicate ?? unknownAlias;
  if (found) {
    const { name, range } = found;
    const span = { start: offset + range[0], end: offset + range[1] };
    return duplicate
      ? { kind: 'duplicate-key', message: `The key ${name} is set twice`, span }
      : { kind: 'syntax', message: `No anchor &${name} stands above the alias *${name}`, span };
  }
  return isBeyond ? beyondLimit('values', offset, end) : undefined;
}

/** @param limit where the block ends */
function yamlEntry(
  { key, value }: Pair<Node, Node | null>,
  values: YamlValues,
  offset: number,
  limit: number,
): FrontMatterEntry[] {
  const keyRange = key.range;
  if (!isScalar(key) || !keyRange) return [];
  const keySpan = { start: offset + keyRange[0], end: offset + keyRange[1] };
  const range = value?.range;
  const afterColon = Math.min(keySpan.end + 1, limit);
  const valueSpan = range
    ? { start: offset + range[0], end: offset + range[1] }
    : { start: afterColon, end: afterColon };
  const items: FrontMatterItem[] = [];
  if (isSeq(value)) {
    for (const item of value.items) {
      if (!isScalar(item) || !item.range) continue;
      items.push({
        value: asText(item.value, item.source),
        span: { start: offset + item.range[0], end: offset + item.range[1] },
      });
    }
  }
  // An alias of the whole value has no items of its own.
  const isEmpty = value === null || (isAlias(value) && values.target(value) === undefined);
  return [
    {
      key: asText(key.value, key.source),
      keySpan,
      value: isEmpty ? null : values.of(value),
      valueSpan,
      items,
    },
  ];
}
