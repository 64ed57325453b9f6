import type { Span } from '../../text/span';
import type { FrontMatterEntry, FrontMatterItem, FrontMatterValue } from './front-matter';

/**
 * Most front matter is a handful of `key: words` lines and lists of words; reading those here spares nine of
 * ten notes the general reader. Anything that could mean something else to YAML makes it step aside.
 * @returns undefined when the block is not that plain
 */
export function readSimpleYaml(source: string, offset: number): FrontMatterEntry[] | undefined {
  const entries: OpenEntry[] = [];
  const keys = new Set<string>();
  let at = offset;
  for (const line of source.split('\n')) {
    const start = at;
    at += line.length + 1;
    const words = withoutEnd(line);
    if (words === '') continue;
    const marker = markerOf(words);
    const isTaken =
      marker === undefined
        ? takePair(words, start, entries, keys)
        : takeItem(marker, words.slice(marker.length), start, entries.at(-1));
    if (!isTaken) return undefined;
  }
  return entries.map(({ key, keySpan, value, valueSpan, items }) => ({
    key,
    keySpan,
    // Lists that have grown have room for more, which takes more memory than what is in them.
    value: Array.isArray(value) ? value.slice() : value,
    valueSpan,
    items: items.length === 0 ? NO_ITEMS : items.slice(),
  }));
}

const NO_ITEMS: readonly FrontMatterItem[] = [];

/** An entry that may still get items. */
interface OpenEntry extends FrontMatterEntry {
  value: FrontMatterValue;
  valueSpan: Span;
  readonly items: FrontMatterItem[];
  /** The dash of the first item with its indentation; another one means another list to YAML. */
  marker: string;
}

/** A line without the spaces at its end and the `\r` of its break. */
function withoutEnd(line: string): string {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

/** The dash of an item with the spaces around it, when words follow. */
function markerOf(words: string): string | undefined {
  const dash = spacesEnd(words, 0);
  const end = spacesEnd(words, dash + 1);
  return words[dash] === '-' && end > dash + 1 && end < words.length ? words.slice(0, end) : undefined;
}

function spacesEnd(words: string, from: number): number {
  let at = from;
  while (words[at] === ' ') at++;
  return at;
}

function takeItem(marker: string, value: string, start: number, entry: OpenEntry | undefined): boolean {
  if (!entry || !isPlain(value) || (entry.value !== null && !Array.isArray(entry.value))) return false;
  if (entry.items.length > 0 && entry.marker !== marker) return false;
  entry.marker = marker;
  const span = { start: start + marker.length, end: start + marker.length + value.length };
  const dash = start + marker.indexOf('-');
  entry.valueSpan = { start: entry.items.length > 0 ? entry.valueSpan.start : dash, end: span.end };
  entry.items.push({ value, span });
  if (Array.isArray(entry.value)) (entry.value as FrontMatterValue[]).push(plainValue(value));
  else entry.value = [plainValue(value)];
  return true;
}

function takePair(words: string, start: number, entries: OpenEntry[], keys: Set<string>): boolean {
  const [key] = /^[A-Za-z][\w-]*(?=:)/.exec(words) ?? [];
  if (key === undefined) return false;
  const end = spacesEnd(words, key.length + 1);
  const value = words.slice(end);
  if (value !== '' && end === key.length + 1) return false;
  const quoted = /^"([^"\\]*)"$/.exec(value) ?? /^'([^']*)'$/.exec(value);
  if (value !== '' && !quoted && !isPlain(value)) return false;
  if (keys.has(key)) return false;
  keys.add(key);
  const keySpan = { start, end: start + key.length };
  const from = start + end;
  const valueSpan = { start: from, end: from + value.length };
  entries.push({
    key,
    keySpan,
    value: value === '' ? null : (quoted?.[1] ?? plainValue(value)),
    valueSpan,
    items: [],
    marker: '',
  });
  return true;
}

/** Words that YAML takes as they stand: no sign with a meaning of its own, no odd number, no date to convert. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}<][^#:\n\t\r]*$/u.test(value) &&
    !/^(?:[yn]|yes|no|on|off|null|true|false|\d.*)$/i.test(value)
    ? true
    : /^(?:0|[1-9]\d{0,8}|true|false)$/.test(value);
}

function plainValue(value: string): string | number | boolean {
  if (/^\d+$/.test(value)) return Number(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}
