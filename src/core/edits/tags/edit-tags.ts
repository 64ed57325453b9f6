import { sentence } from '../../language/sentence';
import type { FrontMatter, FrontMatterValue } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import {
  firstSafe,
  newEntry,
  placeOf,
  valuesOf,
  withoutEntry,
  type FrontMatterChange,
} from '../front-matter/change';
import { flowListEdits } from '../front-matter/flow-list';
import type { EntryPlace, WrittenEntry } from '../front-matter/place';
import { inDoubleQuotes, yamlFlowItem, yamlString } from '../front-matter-line';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { blockListEdits } from './block-list';
import { nextLine } from '../../text/next-line';

/** The tags of a page as they are to be; no edits where nothing changes, or where {@link planTags} refuses. */
export function editTags(text: string, note: Note, wanted: readonly string[]): readonly TextEdit[] {
  const plan = planTags(text, note, wanted);
  return 'edits' in plan ? plan.edits : [];
}

/**
 * The tags of a page as they are to be. Only what changes is written, in the way its author writes lists; all other
 * keys, comments and the body stay as they are, or nothing is done and a sentence says why.
 */
export function planTags(text: string, note: Note, wanted: readonly string[]): FrontMatterChange {
  const key = 'tags';
  const place = note.frontMatter && placeOf(text, note.frontMatter, key);
  if (place && 'entry' in place && place.entry?.kind === 'text' && !sameList(listOf(text, note, key), wanted))
    return { reason: sentence('The tags are written as a block of text (“|”). Write them as a list first.') };
  const refusal = sentence('The tags are written in a way that cannot be changed safely; edit them by hand.');
  return planList(text, note, key, wanted, refusal);
}

/**
 * A list of words in the front matter as it is to be, by the same rules as the tags.
 *
 * @param key in lower case
 * @param refusal the sentence that says why nothing is done
 */
export function planList(
  text: string,
  note: Note,
  key: string,
  wanted: readonly string[],
  refusal: string,
): FrontMatterChange {
  const { frontMatter } = note;
  const own = listOf(text, note, key);
  if (sameList(own, wanted)) return { edits: [] };
  // What stays keeps its place, whatever the order of the wish.
  const kept = own.filter((item) => wanted.includes(item));
  const result = [...kept, ...wanted.filter((item) => !own.includes(item))];
  if (sameList(own, result)) return { edits: [] };
  const isWished = (value: FrontMatterValue | undefined): boolean => sameList(plainTags(value), result);
  if (!frontMatter) return firstSafe(text, note, key, [[newBlock(text, key, wanted)]], isWished, refusal);
  const place = placeOf(text, frontMatter, key);
  if ('reason' in place) return place;
  const ways = waysFor(text, frontMatter, place, key, own, result);
  return firstSafe(text, note, key, ways, isWished, refusal);
}

/** The words of a list in the front matter. */
export function listOf(text: string, { frontMatter }: Note, key: string): string[] {
  return plainTags(
    frontMatter && valuesOf(text, frontMatter).findLast(([name]) => name.toLowerCase() === key)?.[1],
  );
}

/** The strings of a value; a single one is a list of one, as in Hugo. */
function plainTags(value: FrontMatterValue | undefined): string[] {
  return (Array.isArray(value) ? value : [value])
    .flatMap((tag) =>
      tag === null || tag === undefined || typeof tag === 'object' ? [] : [String(tag).trim()],
    )
    .filter((tag) => tag !== '');
}

function newBlock(text: string, name: string, tags: readonly string[]): TextEdit {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return {
    span: { start: at, end: at },
    text: ['---', ...blockLines(name, tags), '---', '', ''].join(lineBreakOf(text)),
  };
}

function waysFor(
  text: string,
  frontMatter: FrontMatter,
  place: EntryPlace,
  name: string,
  own: readonly string[],
  wanted: readonly string[],
): readonly TextEdit[][] {
  const { language } = frontMatter;
  const eol = lineBreakOf(text);
  const write = language === 'yaml' ? yamlFlowItem : inDoubleQuotes;
  const inline = `[${wanted.map((tag) => write(tag)).join(', ')}]`;
  const { entry, braces } = place;
  if (!entry) {
    const key = language === 'json' ? `"${name}": ` : language === 'toml' ? `${name} = ` : `${name}: `;
    return [[newEntry(text, frontMatter, place, blockLines(name, wanted), key + inline)]];
  }
  const removed = new Set(
    entry.items.filter(({ value }) => value !== undefined && !wanted.includes(value.trim())),
  );
  const added = wanted.filter((tag) => !own.includes(tag));
  const gone = wanted.length === 0 && !braces ? [withoutEntry(text, entry.span)] : [];
  switch (entry.kind) {
    case 'flow':
      return [
        ...gone,
        flowListEdits(
          text,
          entry.valueSpan,
          entry.items,
          removed,
          added.map((tag) => write(tag)),
          eol,
        ),
      ];
    case 'block':
      return [...gone, blockListEdits(text, entry, removed, added.map(yamlString), eol)];
    case 'none':
      return [
        ...(braces ? [] : [[below(text, entry, place.indent, wanted, eol)]]),
        [replaced(entry, ` ${inline}`)],
      ];
    case 'scalar':
      return [
        ...gone,
        [replaced(entry, `[${scalarItems(text, entry, wanted, own, write).join(', ')}]`)],
        [replaced(entry, inline)],
      ];
    case 'text':
    case 'other':
      return [];
  }
}

/** A single tag as the first of a list, with its quotes. */
function scalarItems(
  text: string,
  { valueSpan }: WrittenEntry,
  wanted: readonly string[],
  own: readonly string[],
  write: (tag: string) => string,
): string[] {
  const written = text.slice(valueSpan.start, valueSpan.end);
  return wanted.map((tag) => (own.includes(tag) && !/[\r\n]/.test(written) ? written : write(tag)));
}

/** The tags on lines below a key without a value. */
function below(
  text: string,
  { span }: WrittenEntry,
  indent: string,
  tags: readonly string[],
  eol: string,
): TextEdit {
  const at = nextLine(text, span.end);
  const lines = blockLines('', tags).slice(1);
  return { span: { start: at, end: at }, text: lines.map((line) => indent + line + eol).join('') };
}

const replaced = ({ valueSpan }: WrittenEntry, words: string): TextEdit => ({ span: valueSpan, text: words });

function blockLines(name: string, tags: readonly string[]): string[] {
  return [`${name}:`, ...tags.map((tag) => `  - ${yamlString(tag)}`)];
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);
