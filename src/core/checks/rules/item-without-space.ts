import { sentence } from '../../language/sentence';
import { proseOf } from '../prose';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

/** A mark right before a word, and nothing that emphasis, a flag or a rule would have. */
const TIGHT = /^ {0,3}([-*+])(?=\p{L}{2})(?![^\n]*\1)[^\n]*$/u;
const ITEM = /^ {0,3}([-*+])[ \t]+\S/;

export const itemWithoutSpace: Rule = {
  id: 'item-without-space',
  severity: 'warning',
  about: 'A list item such as `-Point` among others: without a space it is running text.',
  needs: SIGN.tightItem,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    const lines = proseOf(text, note).split('\n');
    let start = 0;
    for (const [at, whole] of lines.entries()) {
      const line = whole.trimEnd();
      const mark = TIGHT.exec(line)?.[1];
      if (mark !== undefined && isItem(line, mark, lines[at - 1], lines[at + 1])) {
        const after = start + line.indexOf(mark) + 1;
        yield {
          span: { start: after - 1, end: after + 1 },
          message: sentence('This is not a list item: a space is missing after “{0}”.', mark),
          fixes: [
            {
              title: sentence('Insert a space'),
              edits: [{ span: { start: after, end: after }, text: ' ' }],
              preferred: true,
              restructures: true,
            },
          ],
        };
      }
      start += whole.length + 1;
    }
  },
};

/** Whether the lines around say that a list is meant; a word alone in lower case may be a flag: `-verbose`. */
function isItem(line: string, mark: string, above = '', below = ''): boolean {
  const words = line.trim().slice(1);
  if (mark === '-' && !/\s/.test(words) && !/^\p{Lu}/u.test(words)) return false;
  return [above, below].some((other) => {
    const beside = other.trimEnd();
    return ITEM.exec(beside)?.[1] === mark || TIGHT.exec(beside)?.[1] === mark;
  });
}
