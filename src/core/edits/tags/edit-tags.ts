import { entry, list, type FrontMatterEntry } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { addLines, yamlString } from '../front-matter-line';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';

/** The tags of a page as they are to be; only what changes is written, in the way its author writes lists. */
export function editTags(text: string, note: Note, wanted: readonly string[]): TextEdit[] {
  const { frontMatter } = note;
  const eol = lineBreakOf(text);
  if (!frontMatter) {
    if (wanted.length === 0) return [];
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    const lines = ['---', ...blockLines(wanted), '---', '', ''];
    return [{ span: { start: at, end: at }, text: lines.join(eol) }];
  }
  const tags = entry(frontMatter, 'tags');
  if (frontMatter.language !== 'yaml')
    return tags ? flowEdits(text, tags, wanted, JSON.stringify) : addOther(text, note, wanted);
  if (!tags) return wanted.length === 0 ? [] : [addLines(text, frontMatter, blockLines(wanted), 'last')];
  const value = text.slice(tags.valueSpan.start, tags.valueSpan.end);
  if (value.startsWith('[')) return flowEdits(text, tags, wanted, inFlow);
  return sameList(list(frontMatter, 'tags'), wanted) ? [] : blockEdits(text, tags, wanted, eol);
}

function blockLines(tags: readonly string[], indent = '  '): string[] {
  return ['tags:', ...tags.map((tag) => `${indent}- ${yamlString(tag)}`)];
}

const inFlow = (tag: string): string => (/[[\]{},]/.test(tag) ? JSON.stringify(tag) : yamlString(tag));

/** `[a, b]`: items that go are cut out, new ones stand at the end. */
function flowEdits(
  text: string,
  tags: FrontMatterEntry,
  wanted: readonly string[],
  write: (tag: string) => string,
): TextEdit[] {
  const { start, end } = tags.valueSpan;
  const own = tags.items.map(({ value }) => value);
  if (sameList(own, wanted)) return [];
  const kept = own.filter((tag) => wanted.includes(tag));
  const added = wanted.filter((tag) => !own.includes(tag));
  const isSingle = !text.startsWith('[', start);
  const items = [...kept.map((tag) => writtenAs(text, tags, tag) ?? write(tag)), ...added.map(write)];
  return [
    {
      span: { start, end },
      text: isSingle && items.length === 1 ? (items[0] ?? '') : `[${items.join(', ')}]`,
    },
  ];
}

/** An item with its quotes, as its author wrote it. */
function writtenAs(text: string, tags: FrontMatterEntry, tag: string): string | undefined {
  const item = tags.items.find(({ value }) => value === tag);
  if (!item) return undefined;
  const { start, end } = item.span;
  const isQuoted = /["']/.test(text.charAt(start - 1)) && text.charAt(start - 1) === text.charAt(end);
  return isQuoted ? text.slice(start - 1, end + 1) : text.slice(start, end);
}

/** A list of lines: each goes or stays, new ones follow the last. */
function blockEdits(
  text: string,
  tags: FrontMatterEntry,
  wanted: readonly string[],
  eol: string,
): TextEdit[] {
  const items = tags.items;
  const own = items.map(({ value }) => value);
  const [first] = items;
  const isList =
    first !== undefined &&
    /^[ \t]*-[ \t]+["']?$/.test(text.slice(lineStart(text, first.span.start), first.span.start));
  if (!isList || wanted.length === 0) {
    const start = tags.keySpan.start;
    const end = Math.max(tags.valueSpan.end, tags.keySpan.end, items.at(-1)?.span.end ?? 0);
    const whole = { start, end: lineEnd(text, end) };
    const kept = wanted.length === 0 ? [] : blockLines(wanted);
    return [{ span: whole, text: kept.map((line) => line + eol).join('') }];
  }
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, first.span.start)))?.[0] ?? '  ';
  const gone = items.filter(({ value }) => !wanted.includes(value));
  const added = wanted.filter((tag) => !own.includes(tag));
  const edits: TextEdit[] = gone.map(({ span }) => ({
    span: { start: lineStart(text, span.start), end: lineEnd(text, span.end) },
    text: '',
  }));
  const last = lineEnd(text, items.at(-1)?.span.end ?? first.span.end);
  if (added.length > 0)
    edits.push({
      span: { start: last, end: last },
      text: added.map((tag) => `${indent}- ${yamlString(tag)}${eol}`).join(''),
    });
  return edits;
}

function addOther(text: string, note: Note, wanted: readonly string[]): TextEdit[] {
  const { frontMatter } = note;
  if (!frontMatter || wanted.length === 0) return [];
  if (frontMatter.language === 'toml')
    return [addLines(text, frontMatter, [`tags = ${JSON.stringify(wanted)}`], 'last')];
  if (frontMatter.language !== 'json') return [];
  const open = text.indexOf('{', frontMatter.span.start) + 1;
  const comma = frontMatter.entries.length > 0 ? ',' : '';
  return [
    {
      span: { start: open, end: open },
      text: `${lineBreakOf(text)}  "tags": ${JSON.stringify(wanted)}${comma}`,
    },
  ];
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}
