import type { MarkdownIt, Token } from 'markdown-it';
import { sentence } from '../../language/sentence';
import { element } from '../content';
import type { ExpandContextOf } from '../expand-context';

/** A box at the start of a list's item. Goldmark asks for nothing after it, so that an empty task is one too. */
const BOX = /^\[([ \t\nxX])\]\s*/;

/** Tasks of a list, which nobody can tick off in the preview. */
export function taskLists(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  const boxes = new WeakMap<Token, boolean>();
  md.core.ruler.before('inline', 'conference_task_boxes', ({ env, tokens }) => {
    const rendering = renderingOf(env);
    if (rendering?.settings.taskLists !== true || !/\[[ \txX\n]\]/.test(rendering.text)) return;
    tokens.forEach((item, at) => {
      const inline = tokens[at + 2];
      if (item.type !== 'list_item_open' || tokens[at + 1]?.type !== 'paragraph_open' || !inline) return;
      const box = BOX.exec(inline.content);
      if (!box) return;
      inline.content = inline.content.slice(box[0].length);
      boxes.set(inline, box[1]?.toLowerCase() === 'x');
      item.attrJoin('class', 'task-list-item');
    });
  });
  md.core.ruler.after('inline', 'conference_task_lists', ({ env, tokens }) => {
    const rendering = renderingOf(env);
    if (rendering === undefined) return;
    for (const inline of tokens) {
      const isDone = boxes.get(inline);
      if (isDone === undefined) continue;
      const input = {
        type: 'checkbox',
        checked: isDone && '',
        disabled: '',
        'aria-label':
          rendering.note.isEditor === true && (isDone ? sentence('Done') : sentence('To be done')),
      } as const;
      inline.children = [...rendering.tokens([element('input', input), ' ']), ...(inline.children ?? [])];
    }
  });
}
