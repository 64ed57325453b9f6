import { sentence } from '../../language/sentence';
import { describe } from '../../shortcodes/catalogue/catalogue';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';

export const unclosedShortcode: Rule = {
  id: 'unclosed-shortcode',
  severity: 'error',
  about: 'A shortcode that must be closed is not, or a closing tag has no opening tag: Hugo stops.',
  needs: SIGN.shortcode,
  *check(checked) {
    if (!isInSite(checked)) return;
    const { text, note } = checked;
    for (const { name, nameSpan, open, inner, selfClosing, notation, problem } of note.shortcodes) {
      if (problem === 'stray-closing') {
        yield {
          span: open,
          message: sentence(
            '“{0}” is closed here but was never opened, and Hugo stops at it; remove the closing tag.',
            name,
          ),
          fixes: [
            {
              title: sentence('Remove the closing tag'),
              edits: [{ span: open, text: '' }],
              preferred: true,
              restructures: true,
            },
          ],
        };
        continue;
      }
      const isMissing =
        describe(name)?.closing === 'always' && !inner && !selfClosing && problem === undefined;
      if (!isMissing) continue;
      const end = endOfLine(text, open.end);
      const mark = notation === '%' ? '%' : '';
      const tag = notation === '%' ? `{{${mark} /${name} ${mark}}}` : `{{< /${name} >}}`;
      yield {
        span: nameSpan,
        message: sentence('“{0}” is not closed, and Hugo stops at it; it needs {1}.', name, tag),
        fixes: [
          {
            title: sentence('Close it at the end of the line'),
            edits: [{ span: { start: end, end }, text: tag }],
            preferred: true,
            restructures: true,
          },
        ],
      };
    }
  },
};

const STOP = /[\r\n]|-->|\{\{[%<]/g;

/** After the words of a line; in front of a comment's end that follows on it. */
function endOfLine(text: string, from: number): number {
  STOP.lastIndex = from;
  const found = STOP.exec(text);
  return found ? from + text.slice(from, found.index).trimEnd().length : text.length;
}
