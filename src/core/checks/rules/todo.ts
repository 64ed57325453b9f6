import { sentence } from '../../language/sentence';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const todo: Rule = {
  id: 'todo',
  severity: 'info',
  about: 'A to-do that is still open.',
  needs: SIGN.todo,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { kind, span, text: words } of note.todos) {
      if (kind === 'task') continue;
      const line = ownLine(text, span);
      yield {
        span,
        message:
          words === ''
            ? sentence('This to-do is empty; write what there is to do, or remove it.')
            : sentence('To do: {0}', words),
        fixes: line
          ? [{ title: sentence('Remove the to-do'), edits: [{ span: line, text: '' }], restructures: true }]
          : [],
      };
    }
  },
};

/** The whole line of a to-do with its line break, when nothing else stands on it. */
function ownLine(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  while (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) from--;
  const break_ = /^[ \t]*(\r?\n|$)/.exec(text.slice(end));
  if (!break_ || !/^[ \t>*+-]*$/.test(text.slice(from, start))) return undefined;
  return { start: from, end: end + break_[0].length };
}
