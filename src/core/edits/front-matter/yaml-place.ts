import { sentence } from '../../language/sentence';
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { Span } from '../../text/span';
import type { FoundPlace, WrittenEntry, WrittenItem } from './place';

/** The most that is read to place an edit; nobody writes more into a front matter by hand. */
const LONGEST = 100_000;

/**
 * Where a key stands in YAML or JSON.
 *
 * @param content of the front matter block, in `text`
 */
export function yamlPlace(text: string, content: Span, key: string): FoundPlace {
  const source = text.slice(content.start, content.end);
  const document = source.length > LONGEST ? undefined : parsed(source);
  if (!document)
    return { reason: sentence('The front matter is too large or nests too deeply to be edited.') };
  const [error] = document.errors;
  if (error)
    return {
      reason: sentence('The front matter cannot be read ({0}). Fix it first.', firstLine(error.message)),
    };
  const { contents } = document;
  if (contents !== null && !isMap(contents))
    return isScalar(contents) && contents.value === null
      ? emptyBlock(text, content)
      : { reason: sentence('The front matter is not a list of keys and values. Fix it first.') };
  if (contents === null) return emptyBlock(text, content);
  const pairs = contents.items as readonly Pair<Node, Node | null>[];
  const own = pairs.filter((pair) => isScalar(pair.key) && String(pair.key.value).toLowerCase() === key);
  if (own.length > 1)
    return { reason: sentence('The front matter has “{0}” more than once. Keep one of them.', key) };
  const [pair] = own;
  const entry = pair && entryOf(pair, source, content.start);
  const open = contents.range?.[0] ?? 0;
  if (contents.flow === true)
    return {
      entry,
      braces: true,
      addAt: content.start + open + 1,
      indent: '',
      hasEntries: pairs.length > 0,
    };
  const first = pairs[0]?.key.range?.[0] ?? 0;
  const lineStart = source.lastIndexOf('\n', first - 1) + 1;
  const before = source.slice(lineStart, first);
  if (before.trim() !== '')
    return { reason: sentence('The front matter begins in an unusual way; edit it by hand.') };
  const addAt = content.start + endOfBlock(source);
  return { entry, braces: false, addAt, indent: before, hasEntries: true };
}

/** Undefined for brackets within brackets by the thousand, which exhaust the reader's stack. */
function parsed(source: string): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(source, { uniqueKeys: false, logLevel: 'silent' });
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

function emptyBlock(text: string, content: Span): FoundPlace {
  const at = content.start + endOfBlock(text.slice(content.start, content.end));
  return { entry: undefined, braces: false, addAt: at, indent: '', hasEntries: false };
}

/** The end, or the line that ends the document in front of it (`...`). */
function endOfBlock(source: string): number {
  return /^\.\.\.(?=\s|$)/m.exec(source)?.index ?? source.length;
}

function entryOf({ key, value }: Pair<Node, Node | null>, source: string, offset: number): WrittenEntry {
  const start = key.range?.[0] ?? 0;
  const keyEnd = key.range?.[1] ?? start;
  const colon = /^[ \t]*:/.exec(source.slice(keyEnd))?.[0].length ?? 0;
  const range = value?.range;
  const hasWords = range !== undefined && range !== null && range[1] > range[0];
  const written: Span = hasWords
    ? { start: range[0], end: range[1] }
    : { start: keyEnd + colon, end: keyEnd + colon };
  const at = ({ start: from, end }: Span): Span => ({ start: offset + from, end: offset + end });
  const kind = kindOf(value, hasWords, colon);
  return { span: at({ start, end: written.end }), valueSpan: at(written), kind, items: itemsOf(value, at) };
}

function kindOf(value: Node | null, hasWords: boolean, colon: number): WrittenEntry['kind'] {
  // What has an anchor means something elsewhere too; what has a tag of its own is not what it looks like.
  if ((isScalar(value) || isSeq(value)) && (value.anchor ?? value.tag) !== undefined) return 'other';
  if (!hasWords) return colon > 0 ? 'none' : 'other';
  if (isSeq(value)) return value.flow === true ? 'flow' : 'block';
  if (!isScalar(value)) return 'other';
  return value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED' ? 'text' : 'scalar';
}

function itemsOf(value: Node | null, at: (span: Span) => Span): WrittenItem[] {
  if (!isSeq(value)) return [];
  return (value.items as readonly Node[]).map((item) => {
    const [start = 0, end = 0] = item.range ?? [];
    const words = isScalar(item) && item.value !== null ? wordsOf(item.value, item.source) : undefined;
    return { value: words, span: at({ start, end }) };
  });
}

/** What the reader of notes makes of a scalar in a list. */
function wordsOf(value: unknown, source: string | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : source;
}

const firstLine = (message: string): string =>
  message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
