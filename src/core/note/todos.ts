import type { Span } from '../span';
import type { Todo } from './note';

/** A keyword in front (list and quote signs are gone by then), an open box, or a keyword with a colon anywhere. */
const FRONT = /^(?:[*_~\s(]|\[[ xX]\]\s)*\b(TODO|FIXME)\b(?![-'’\w/.=])/;
const BOX = /^\[ \](?:\s+|$)/;
const ANYWHERE = /(?<![\w/=.-])(TODO|FIXME):/g;

/**
 * The open to-dos of one line of text, places relative to it.
 * @param inCode whether an offset of the line lies in a code span or link, where a keyword is a word
 */
export function todosOfLine(words: string, inCode: (at: number) => boolean): Todo[] {
  const box = BOX.exec(words);
  if (box) return [todo('task', words, 0, box[0].length)];
  if (/^\[[xX]\]\s/.test(words)) return [];
  if (!words.includes('TODO') && !words.includes('FIXME')) return [];
  const front = FRONT.exec(words);
  if (front?.[1]) {
    const at = front[0].length - front[1].length;
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
  const end = closed ? comment.end - 3 : comment.end;
  const todos: Todo[] = [];
  let at = comment.start + 4;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const lead = /^[\s>*-]*/.exec(text.slice(at, stop))?.[0].length ?? 0;
    const words = text.slice(at + lead, stop).trimEnd();
    for (const found of todosOfLine(words, () => false)) {
      const by = at + lead;
      const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
      todos.push({ ...found, span: move(found.span), textSpan: move(found.textSpan) });
    }
    at = stop + 1;
  }
  return todos;
}

function todo(kind: Todo['kind'], words: string, start: number, keywordEnd: number): Todo {
  const end = words.trimEnd().length;
  const behind = /^[:*_~\s]*/.exec(words.slice(keywordEnd, end))?.[0].length ?? 0;
  const textSpan = { start: Math.min(keywordEnd + behind, Math.max(end, start)), end: Math.max(end, start) };
  return {
    kind,
    span: { start, end: textSpan.end },
    text: words.slice(textSpan.start, textSpan.end),
    textSpan,
  };
}
