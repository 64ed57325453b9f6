import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { WrittenItem } from './place';

/**
 * Changes a list in brackets, of YAML, TOML or JSON, item by item: what stays keeps its quotes, its line and the
 * comments around it.
 *
 * @param list with its brackets
 * @param removed items that go
 * @param added as they are to be written
 */
export function flowListEdits(
  text: string,
  list: Span,
  items: readonly WrittenItem[],
  removed: ReadonlySet<WrittenItem>,
  added: readonly string[],
  eol: string,
): TextEdit[] {
  if (added.length === 0) return removals(text, list, items, removed);
  const last = items.findLast((item) => !removed.has(item));
  // New ones take the place of one that goes at the end, with the line and the comma it has.
  const replaced = items[last ? items.indexOf(last) + 1 : 0];
  if (replaced)
    return [
      { span: replaced.span, text: added.join(', ') },
      ...removals(text, list, items, new Set([...removed].filter((item) => item !== replaced))),
    ];
  const first = last ? addAfter(text, list, last, added, eol) : [insertion(list.start + 1, added.join(', '))];
  return [...first, ...removals(text, list, items, removed)];
}

function addAfter(
  text: string,
  list: Span,
  { span }: WrittenItem,
  added: readonly string[],
  eol: string,
): TextEdit[] {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const indent = text.slice(lineStart, span.start);
  const after = /^[ \t]*(,?)[ \t]*(?:#[^\n\r]*)?(?=\r?\n)/.exec(text.slice(span.end, list.end));
  if (lineStart <= list.start || indent.trim() !== '' || !after)
    return [insertion(span.end, `, ${added.join(', ')}`)];
  const hasComma = after[1] === ',';
  const lines = eol + indent + added.join(`,${eol}${indent}`) + (hasComma ? ',' : '');
  const at = span.end + after[0].length;
  return hasComma
    ? [insertion(at, lines)]
    : at === span.end
      ? [insertion(at, `,${lines}`)]
      : [insertion(span.end, ','), insertion(at, lines)];
}

/** Cuts out items, each run of them with the commas that held them; comments stay. */
function removals(
  text: string,
  list: Span,
  items: readonly WrittenItem[],
  removed: ReadonlySet<WrittenItem>,
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = 0; at < items.length; at++) {
    const first = items[at];
    if (!first || !removed.has(first)) continue;
    let end = at;
    while (end + 1 < items.length && removed.has(items[end + 1] as WrittenItem)) end++;
    const run = items.slice(at, end + 1);
    edits.push(...cutRun(text, list, run, items[at - 1], items[end + 1]));
    at = end;
  }
  return edits;
}

function cutRun(
  text: string,
  list: Span,
  run: readonly WrittenItem[],
  before: WrittenItem | undefined,
  after: WrittenItem | undefined,
): TextEdit[] {
  const start = run[0]?.span.start ?? list.start;
  const end = run.at(-1)?.span.end ?? start;
  const whole: Span = after
    ? { start, end: after.span.start }
    : before
      ? { start: before.span.end, end }
      : { start, end: commaAfter(text, end, list.end) };
  if (!hasComment(text, whole, run)) return [{ span: whole, text: '' }];
  return run.map(({ span }) => ({
    span: { start: span.start, end: commaAfter(text, span.end, list.end) },
    text: '',
  }));
}

/** After the comma that follows directly; the offset itself where none does. */
function commaAfter(text: string, at: number, limit: number): number {
  return at + (/^[ \t]*,/.exec(text.slice(at, limit))?.[0].length ?? 0);
}

function hasComment(text: string, whole: Span, run: readonly WrittenItem[]): boolean {
  let at = whole.start;
  for (const { span } of run) {
    if (text.slice(at, Math.max(at, span.start)).includes('#')) return true;
    at = span.end;
  }
  return text.slice(at, whole.end).includes('#');
}

const insertion = (at: number, words: string): TextEdit => ({ span: { start: at, end: at }, text: words });
