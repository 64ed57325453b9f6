import type { Shortcode, ShortcodeParam, ShortcodeProblem } from '../../shortcodes/shortcode';
import type { Fix, Rule } from '../rule';
import { isInSite } from '../site';

const PROBLEMS: Partial<Record<ShortcodeProblem, string>> = {
  'unterminated-tag': 'This shortcode has no end on its line; close it with %}} or >}}.',
  'bad-quote': 'A quote in this shortcode is not closed, and Hugo stops at it.',
  'mixed-parameters': 'Parameters with and without names cannot stand together, and Hugo stops at them.',
  'no-name': 'This shortcode has no name, and Hugo stops at it.',
};

export const badShortcodeSyntax: Rule = {
  id: 'bad-shortcode-syntax',
  severity: 'error',
  about:
    'A shortcode that Hugo cannot read: single quotes, an open quote, named and unnamed parameters mixed.',
  *check(checked) {
    if (!isInSite(checked)) return;
    for (const shortcode of checked.note.shortcodes) {
      const message = shortcode.problem && PROBLEMS[shortcode.problem];
      if (message !== undefined) yield { span: shortcode.open, message, fixes: [] };
      else yield* quotes(checked.text, shortcode);
    }
  },
};

/** `href='x'`: the quotes are part of the value to Hugo. A value with blanks falls into several parameters. */
function* quotes(
  text: string,
  { params }: Shortcode,
): Iterable<{ span: ShortcodeParam['valueSpan']; message: string; fixes: Fix[] }> {
  for (const { value, valueSpan, quote } of params) {
    if (quote === '' && /^'[^']*'$/.test(value)) {
      yield {
        span: valueSpan,
        message: 'Single quotes are no quotes to Hugo but part of the value; use double ones.',
        fixes: [
          {
            title: 'Use double quotes',
            edits: [{ span: valueSpan, text: `"${text.slice(valueSpan.start + 1, valueSpan.end - 1)}"` }],
            preferred: true,
            safe: true,
          },
        ],
      };
    } else if (quote === '' && value.startsWith("'")) {
      yield {
        span: valueSpan,
        message: 'Single quotes are no quotes to Hugo; use double ones around the whole value.',
        fixes: [],
      };
    }
  }
}
