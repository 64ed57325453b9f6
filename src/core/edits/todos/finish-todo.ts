import type { Note, Todo } from '../../note/note';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

/** What becomes of `TODO:` when a to-do is ticked off: the keyword goes and its words stay, or it says `DONE:`. */
export type TodoEnding = 'remove' | 'done';

/** Words that would be something else to Markdown at the beginning of a line. */
const MARKUP = /^(?:[#>|=~`<[!+*_-]|\d+[.)]\s|$)/;

/**
 * Ticks a to-do off: an open box gets its tick, a keyword goes or becomes `DONE`. The words stay as they are.
 *
 * @param todo of the text as it is
 */
export function finishTodo(text: string, todo: Todo, ending: TodoEnding): readonly TextEdit[] {
  const { start } = todo.span;
  if (todo.kind === 'task') return [{ span: { start: start + 1, end: start + 2 }, text: 'x' }];
  const keyword = /^(?:TODO|FIXME)/.exec(text.slice(start, start + 5))?.[0].length ?? 0;
  if (keyword === 0) return [];
  const mark = ending === 'remove' ? markOf(text, todo, start + keyword) : undefined;
  return mark ? [{ span: mark, text: '' }] : [{ span: { start, end: start + keyword }, text: 'DONE' }];
}

/** The keyword with its colon and its own emphasis; undefined where the rest would mean something else without it. */
function markOf(text: string, { span, textSpan }: Todo, keywordEnd: number): Span | undefined {
  if (MARKUP.test(text.slice(textSpan.start, textSpan.end))) return undefined;
  const opening = /[*_~]*$/.exec(text.slice(Math.max(0, span.start - 4), span.start))?.[0] ?? '';
  const between = text.slice(keywordEnd, textSpan.start);
  const closing = /[*_~]+/.exec(between)?.[0] ?? '';
  if (closing !== opening) return undefined;
  return { start: span.start - opening.length, end: textSpan.start };
}

/**
 * Takes a to-do out, with its line or its comment where nothing else stands there. Lines that belong to its list item
 * keep the item.
 */
export function removeTodo(text: string, note: Note, todo: Todo): readonly TextEdit[] {
  const comment = note.comments.find(({ start, end }) => start <= todo.span.start && todo.span.end <= end);
  const isAll =
    comment !== undefined &&
    text.slice(comment.start + 4, todo.span.start).trim() === '' &&
    /^\s*-->$/.test(text.slice(todo.span.end, comment.end));
  const span = isAll ? comment : todo.span;
  return [{ span: wholeLine(text, span) ?? withSpace(text, span), text: '' }];
}

/** The whole line of a span with its line break, when nothing else stands on it and nothing hangs on it. */
function wholeLine(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
  const marker = text.slice(from, start);
  if (!rest || !/^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)?$/.test(marker)) return undefined;
  const stop = end + rest[0].length;
  const isItem = /[-+*\d]/.test(marker);
  const next = /^[ \t>]*(?=\S)/.exec(text.slice(stop))?.[0];
  const own = /^[ \t>]*/.exec(marker)?.[0] ?? '';
  return isItem && next !== undefined && next.length > own.length ? undefined : { start: from, end: stop };
}

/** With the space after the words in front, so that a line ends with its words and no two spaces are left. */
function withSpace(text: string, { start, end }: Span): Span {
  const isAfterWords = /[^\s>*+-][ \t]$/.test(text.slice(Math.max(0, start - 2), start));
  return isAfterWords && /^(?:\s|$)/.test(text.slice(end)) ? { start: start - 1, end } : { start, end };
}

/** A to-do in a text that may have changed since it was read: the nearest that says the same; undefined when it is gone. */
export function sameTodo({ todos }: Note, wanted: Todo): Todo | undefined {
  const distance = ({ span }: Todo): number => Math.abs(span.start - wanted.span.start);
  const same = todos.filter(({ kind, text }) => kind === wanted.kind && text === wanted.text);
  return same.toSorted((a, b) => distance(a) - distance(b))[0];
}
