import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { FrontMatterEntry, FrontMatterReading, FrontMatterValue } from './front-matter/front-matter';
import { beyondLimit, nestsTooDeep } from './front-matter-limits';

/** Reads JSON that begins at `offset` of a text; broken JSON gives an error and what could be read. */
export function readJson(source: string, offset: number): FrontMatterReading {
  const end = offset + source.length;
  if (nestsTooDeep(source)) return { entries: [], error: beyondLimit('depth', offset, end), keysEnd: end };
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const error: FrontMatterReading['error'] = first && {
    kind: 'syntax',
    message: messageOf(first),
    span: {
      start: offset + first.offset,
      end: offset + Math.min(first.offset + first.length, source.length),
    },
  };
  if (root?.type !== 'object') {
    const message = 'The front matter is not a list of keys and values';
    return {
      entries: [],
      error: error ?? { kind: 'syntax', message, span: { start: offset, end } },
      keysEnd: offset,
    };
  }
  const entries = (root.children ?? []).flatMap((property) => entryOf(property, offset));
  return { entries, error, keysEnd: entries.at(-1)?.valueSpan.end ?? offset + root.offset + 1 };
}

function entryOf({ children, offset: start, length }: Node, offset: number): FrontMatterEntry[] {
  const [key, value] = children ?? [];
  if (typeof key?.value !== 'string') return [];
  const end = offset + start + length;
  return [
    {
      key: key.value,
      keySpan: spanOf(key, offset),
      value: value ? valueOf(value) : null,
      valueSpan: value ? spanOf(value, offset) : { start: end, end },
      items: (value?.type === 'array' ? (value.children ?? []) : []).flatMap((item) =>
        item.type === 'string' ? [{ value: String(item.value), span: spanOf(item, offset) }] : [],
      ),
    },
  ];
}

const spanOf = (node: Node, offset: number): FrontMatterEntry['keySpan'] => ({
  start: offset + node.offset,
  end: offset + node.offset + node.length,
});

/** The value of a node, whose depth the caller has bounded. */
function valueOf({ type, value, children = [] }: Node): FrontMatterValue {
  if (type === 'array') return children.map(valueOf);
  if (type === 'object')
    return Object.fromEntries(
      children.map(({ children: [key, inner] = [] }) => [String(key?.value), inner ? valueOf(inner) : null]),
    );
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** `CommaExpected` as words. */
function messageOf({ error }: ParseError): string {
  const words = printParseErrorCode(error).replace(
    /(?<=[a-z])[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  return words === '<unknown parse error code>' ? 'Invalid JSON' : words;
}
