import type { Span } from '../../text/span';
import type { Todo } from '../note';

/** A keyword in front (list and quote signs are gone by then), an open box, or a keyword with a colon anywhere. */
const FRONT = /^(?:[*_~\s(]|\[[ xX]\]\s)*(TODO|FIXME)(?:_(?!\w)|(?![-'’\w/.=]))/;
const BOX = /^\[ \](?:\s+|$)/;
const ANYWHERE = /(?<![\p{L}\p{N}/=.-]|\w_)(TODO|FIXME):/gu;

/**
 * The open to-dos of one line of text, places relative to it.
 * @param inCode whether an offset of the line lies in a code span or link, where a keyword is a word
 */
export function todosOfLine(words: string, inCode: (at: number) => boolean): Todo[] {
  if (words.startsWith('[')) {
    const box = BOX.exec(words);
    if (box) return [todo('task', words, 0, box[0].length)];
    if (/^\[[xX]\]\s/.test(words)) return [];
  }
  if (!words.includes('TODO') && !words.includes('FIXME')) return [];
  const front = FRONT.exec(words);
  if (front?.[1]) {
    const at = front[0].lastIndexOf(front[1]);
    return inCode(at) ? [] : [todo(front[1] === 'TODO' ? 'todo' : 'fixme', words, at, front[0].length)];
  }
  for (const found of words.matchAll(ANYWHERE)) {
    if (inCode(found.index)) continue;
    return [todo(found[1] === 'TODO' ? 'todo' : 'fixme', words, found.index, found.index + found[0].length)];
  }
  return [];
}

/** The to-dos inside an HTML comment; one line may hold one. */
export function todosOfComment(text: string, comment: Span): Todo[] {
  const closed = text.startsWith('-->', comment.end - 3) && comment.end - comment.start >= 7;
  let at = comment.start + 4;
  const lines = text.slice(at, closed ? comment.end - 3 : comment.end).split('\n');
  return lines.flatMap((line) => {
    const by = at + (/^[\s>*-]*/.exec(line)?.[0].length ?? 0);
    const words = line.slice(by - at).trimEnd();
    at += line.length + 1;
    return todosOfLine(words, () => false).map((found) => moveTodo(found, by));
  });
}

/** The to-dos among the words of a block of HTML, line by line; in scripts, styles and code there are none. */
export function todosOfHtml(html: string): Todo[] {
  if (!/TODO|FIXME/.test(html) || /^\s*<(?:script|style|pre|code|!)/i.test(html)) return [];
  return htmlLines(html).flatMap(({ words, at }) =>
    todosOfLine(words, () => false).map((found) => moveTodo(found, at)),
  );
}

function withoutTagsAtEnd(line: string): string {
  let words = line.trimEnd();
  while (words.endsWith('>')) {
    const tag = words.lastIndexOf('<');
    if (tag < 0 || !/^<(?:\/|br\b)/i.test(words.slice(tag))) break;
    words = words.slice(0, tag).trimEnd();
  }
  return words;
}

/** The words of each line of HTML with their places: comments are left out, and tags at both ends of a line. */
function htmlLines(html: string): { words: string; at: number }[] {
  const plain = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  let start = 0;
  return plain.split('\n').map((line) => {
    const opening = /^(?:\s+|<[^<>]*>)*/.exec(line)?.[0].length ?? 0;
    const found = { words: withoutTagsAtEnd(line.slice(opening)), at: start + opening };
    start += line.length + 1;
    return found;
  });
}

/** A to-do with its places moved. */
export function moveTodo(todo: Todo, by: number): Todo {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return { ...todo, span: move(todo.span), textSpan: move(todo.textSpan) };
}

function todo(kind: Todo['kind'], words: string, start: number, keywordEnd: number): Todo {
  const end = endOfTodo(words, start);
  const separator = /^[:*_~\s]*/.exec(words.slice(keywordEnd, end))?.[0].length ?? 0;
  const textSpan = {
    start: Math.min(keywordEnd + separator, Math.max(end, start)),
    end: Math.max(end, start),
  };
  return {
    kind,
    span: { start, end: textSpan.end },
    text: words.slice(textSpan.start, textSpan.end),
    textSpan,
  };
}

/** At the end of the words, or where the parenthesis closes in which the to-do stands: `(TODO: ask)`. */
function endOfTodo(words: string, start: number): number {
  const end = words.trimEnd().length;
  if (words[start - 1] !== '(') return end;
  let depth = 1;
  for (let at = start; at < end; at++) {
    if (words[at] === '(') depth++;
    else if (words[at] === ')' && --depth === 0) return at;
  }
  return end;
}
