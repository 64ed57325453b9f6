import { sentence } from '../../language/sentence';
import { MASK } from '../../note/body/mask';
import { proseOf } from '../prose';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

const INDENTED = /^( {4,}|\t+ *)[-*+][ \t]+\S/;

export const indentedList: Rule = {
  id: 'indented-list',
  severity: 'warning',
  about:
    'List items indented by four spaces directly below a paragraph: Markdown reads them as part of its text.',
  needs: SIGN.indentedItem,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    const lines = proseOf(text, note).split('\n');
    const starts: number[] = [];
    let offset = 0;
    for (const line of lines) {
      starts.push(offset);
      offset += line.length + 1;
    }
    for (let at = 1; at < lines.length; at++) {
      const indent = INDENTED.exec(lines[at] ?? '')?.[1];
      if (indent === undefined || !endsParagraph(lines, at - 1)) continue;
      const first = at;
      while (INDENTED.test(lines[at + 1] ?? '')) at++;
      const items = Array.from({ length: at - first + 1 }, (_, index) => first + index);
      const least = Math.min(...items.map((n) => INDENTED.exec(lines[n] ?? '')?.[1]?.length ?? 0));
      const edits = items.map((n) => {
        const start = starts[n] ?? 0;
        return { span: { start, end: start + least }, text: '' };
      });
      const start = (starts[first] ?? 0) + indent.length;
      yield {
        span: { start, end: start + 1 },
        message: sentence(
          'Indented this far directly below a paragraph, this list is read as running text; move it to the left.',
        ),
        fixes: [{ title: sentence('Move the list to the left'), edits, preferred: true, restructures: true }],
      };
    }
  },
};

/** Whether a line is one of a paragraph that stands at the left edge, and not in a list, a quote, a table or HTML. */
function endsParagraph(lines: readonly string[], at: number): boolean {
  for (let line = at; line >= 0; line--) {
    const words = lines[line] ?? '';
    if (words.trim() === '') return line < at;
    if (/^(?:\s| {0,3}(?:[-*+>|#<`~]|\d+[.)]\s|\[[^\]]*\]:)|[=-]+\s*$)/.test(words)) return false;
    if (words.includes(MASK)) return false;
  }
  return true;
}
