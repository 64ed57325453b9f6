import { sentence } from '../../language/sentence';
import { lineBreakOf } from '../../text/text-edit';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const accidentalHeading: Rule = {
  id: 'accidental-heading',
  severity: 'warning',
  about:
    'Running text directly above `---` becomes a heading in Markdown; an empty line between them keeps it text. Words that read like a heading are left alone.',
  needs: SIGN.underline,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { style, span, textSpan } of note.headings) {
      if (style !== 'underline' || isData(text.slice(textSpan.start, textSpan.end))) continue;
      const underline =
        Math.max(text.lastIndexOf('\n', span.end - 1), text.lastIndexOf('\r', span.end - 1)) + 1;
      yield {
        span: textSpan,
        message: sentence('The line below makes this text a heading; put an empty line between them.'),
        fixes: [
          {
            title: sentence('Insert an empty line'),
            edits: [{ span: { start: underline, end: underline }, text: lineBreakOf(text) }],
            preferred: true,
            restructures: true,
          },
        ],
      };
    }
  },
};

/** Keys and values between two lines of dashes, as slides and pages put together have them. */
function isData(words: string): boolean {
  return words.split(/\r?\n/).every((line) => /^[\w-]+:(?:\s|$)|^\s*-\s|^\s*$/.test(line));
}
