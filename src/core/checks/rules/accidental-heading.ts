import { lineBreakOf } from '../../text/text-edit';
import type { Rule } from '../rule';

export const accidentalHeading: Rule = {
  id: 'accidental-heading',
  severity: 'warning',
  about: 'Text directly above `---` is a heading to Markdown; a blank line makes it text again.',
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { style, span, textSpan } of note.headings) {
      if (style !== 'underline') continue;
      const underline =
        Math.max(text.lastIndexOf('\n', span.end - 1), text.lastIndexOf('\r', span.end - 1)) + 1;
      yield {
        span: textSpan,
        message: 'The line below makes this text a heading; put a blank line between them.',
        fixes: [
          {
            title: 'Put a blank line in',
            edits: [{ span: { start: underline, end: underline }, text: lineBreakOf(text) }],
            preferred: true,
            safe: true,
          },
        ],
      };
    }
  },
};
