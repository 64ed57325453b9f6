import type { WrittenEntry, WrittenItem } from '../front-matter/place';
import type { TextEdit } from '../../text/text-edit';
import { nextLine } from '../../text/next-line';

/**
 * Changes a YAML list of lines: items go with their lines, new ones follow the last, written as their neighbours are.
 * A comment after an item that goes stays on its line.
 *
 * @param added as they are to be written
 */
export function blockListEdits(
  text: string,
  { items, span }: WrittenEntry,
  removed: ReadonlySet<WrittenItem>,
  added: readonly string[],
  eol: string,
): TextEdit[] {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return [];
  const dash = dashOf(text, first, span.start);
  const indent = text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash);
  const edits: TextEdit[] = [...removed].map((item) => lineOf(text, item, span.start));
  if (added.length === 0) return edits;
  const end = last.span.end;
  const at = text[end - 1] === '\n' ? end : nextLine(text, end);
  const words = added.map((tag) => `${indent}- ${tag}${eol}`).join('');
  return [...edits, { span: { start: at, end: at }, text: words }];
}

/** The dash in front of an item. */
function dashOf(text: string, { span }: WrittenItem, from: number): number {
  return Math.max(text.lastIndexOf('-', span.start - 1), from);
}

/** The item's line, or the item alone where a comment shares the line. */
function lineOf(text: string, item: WrittenItem, from: number): TextEdit {
  const start = text.lastIndexOf('\n', item.span.start - 1) + 1;
  const { end } = item.span;
  const until = text[end - 1] === '\n' ? end : nextLine(text, end);
  const isAlone = text.slice(end, until).trim() === '';
  return isAlone
    ? { span: { start, end: until }, text: '' }
    : { span: { start: dashOf(text, item, from), end }, text: '' };
}
