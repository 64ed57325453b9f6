import { sentence } from '../../language/sentence';
import type { FrontMatter, FrontMatterValue } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { readFrontMatter } from '../../note/front-matter/read-front-matter';
import { applyEdits, lineBreakOf, type TextEdit } from '../../text/text-edit';
import { comments } from './comments';
import type { EntryPlace, FoundPlace } from './place';
import { tomlPlace, tomlValues } from './toml-place';
import { yamlPlace } from './yaml-place';

/** Edits for a front matter, or a sentence that says why none can be made safely. */
export type FrontMatterChange = { readonly edits: readonly TextEdit[] } | { readonly reason: string };

/** Where a key stands in a note's front matter, or could stand. */
export function placeOf(text: string, frontMatter: FrontMatter, key: string): FoundPlace {
  const { language, content } = frontMatter;
  if (language === 'unknown')
    return {
      reason: frontMatter.error?.message ?? sentence('The front matter is in a language that is not read.'),
    };
  if (language === 'toml') return tomlPlace(text, content, key);
  if (language === 'json' && !isJson(text.slice(content.start, content.end)))
    return { reason: sentence('The front matter is not valid JSON. Fix it first.') };
  return yamlPlace(text, content, key);
}

/**
 * Lets the first of some ways to change one key through: the front matter parses again, the key says what is wished,
 * and all other keys, every comment and the body are as they were.
 *
 * @param isWished judges the key's value after the change, undefined when it is gone
 * @param reason said when none of the ways passes
 */
export function firstSafe(
  text: string,
  note: Note,
  key: string,
  ways: readonly (readonly TextEdit[])[],
  isWished: (value: FrontMatterValue | undefined) => boolean,
  reason: string,
): FrontMatterChange {
  for (const edits of ways) if (isSafe(text, note, key, edits, isWished)) return { edits };
  return { reason };
}

function isSafe(
  text: string,
  { frontMatter, bodyStart }: Note,
  key: string,
  edits: readonly TextEdit[],
  isWished: (value: FrontMatterValue | undefined) => boolean,
): boolean {
  const after = applyEdits(text, edits);
  const read = readFrontMatter(after);
  if (!read || read.error) return false;
  const values = valuesOf(after, read);
  const own = values.filter(([name]) => isKey(name, key));
  if (own.length > 1 || !isWished(own[0]?.[1])) return false;
  if (!frontMatter) return after.slice(read.span.end).trimStart() === text.slice(bodyStart).trimStart();
  return (
    read.language === frontMatter.language &&
    after.slice(read.span.end) === text.slice(frontMatter.span.end) &&
    others(values, key) === others(valuesOf(text, frontMatter), key) &&
    comments(after, read).join('\n') === comments(text, frontMatter).join('\n') &&
    (read.language !== 'json' || isJson(after.slice(read.content.start, read.content.end)))
  );
}

type NamedValue = readonly [key: string, value: FrontMatterValue];

/** All keys with their values; of TOML also those that stand below tables. */
export function valuesOf(text: string, { language, content, entries }: FrontMatter): readonly NamedValue[] {
  if (language !== 'toml') return entries.map(({ key, value }) => [key, value]);
  return tomlValues(text.slice(content.start, content.end));
}

/** The other keys with their values, as one text to compare. */
function others(values: readonly NamedValue[], key: string): string {
  return JSON.stringify(values.filter(([name]) => !isKey(name, key)).toSorted());
}

const isKey = (name: string, key: string): boolean => name.toLowerCase() === key;

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/**
 * A new entry, in the language of the block.
 *
 * @param lines of YAML, without line breaks; in braces and other languages `inline` is written
 */
export function newEntry(
  text: string,
  { language, content }: FrontMatter,
  { addAt, braces, indent, hasEntries }: EntryPlace,
  lines: readonly string[],
  inline: string,
): TextEdit {
  const eol = lineBreakOf(text);
  const span = { start: addAt, end: addAt };
  if (!braces) {
    const written = language === 'toml' ? [inline] : lines;
    const gap = addAt > content.start && text[addAt - 1] !== '\n' ? eol : '';
    return { span, text: gap + written.map((line) => indent + line + eol).join('') };
  }
  const comma = hasEntries ? ',' : '';
  const ownLine = /^[ \t]*\r?\n([ \t]*)/.exec(text.slice(addAt, content.end));
  if (ownLine) return { span, text: `${eol}${ownLine[1] ?? ''}${inline}${comma}` };
  const space = language === 'json' && /^\s/.test(text.slice(addAt, content.end)) ? ' ' : '';
  return { span, text: `${space}${inline}${comma}${hasEntries && space === '' ? ' ' : ''}` };
}

/** Takes an entry out: with its line where nothing else stands there. */
export function withoutEntry(text: string, span: { start: number; end: number }): TextEdit[] {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const found = text.indexOf('\n', span.end);
  const isEnd = span.end > 0 && text[span.end - 1] === '\n';
  const end = isEnd ? span.end : found < 0 ? text.length : found + 1;
  const isAlone =
    text.slice(start, span.start).trim() === '' && text.slice(span.end, isEnd ? span.end : end).trim() === '';
  return isAlone ? [{ span: { start, end }, text: '' }] : [];
}
