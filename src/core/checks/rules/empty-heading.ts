import { sentence } from '../../language/sentence';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const emptyHeading: Rule = {
  id: 'empty-heading',
  severity: 'warning',
  about: 'A heading without words.',
  needs: SIGN.emptyHeading,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { style, span, textSpan } of note.headings) {
      if (style !== 'atx' || text.slice(textSpan.start, textSpan.end).trim() !== '') continue;
      const end = /^[ \t]*\r?\n?/.exec(text.slice(span.end))?.[0].length ?? 0;
      yield {
        span,
        message: sentence('This heading has no words.'),
        fixes: [
          {
            title: sentence('Remove the heading'),
            edits: [{ span: { start: span.start, end: span.end + end }, text: '' }],
            preferred: true,
            restructures: true,
          },
        ],
      };
    }
  },
};
