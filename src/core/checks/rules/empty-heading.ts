import type { Rule } from '../rule';

export const emptyHeading: Rule = {
  id: 'empty-heading',
  severity: 'warning',
  about: 'A heading without words.',
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { style, span, textSpan } of note.headings) {
      if (style !== 'atx' || text.slice(textSpan.start, textSpan.end).trim() !== '') continue;
      const end = /^[ \t]*\r?\n?/.exec(text.slice(span.end))?.[0].length ?? 0;
      yield {
        span,
        message: 'This heading has no words.',
        fixes: [
          {
            title: 'Remove the heading',
            edits: [{ span: { start: span.start, end: span.end + end }, text: '' }],
            preferred: true,
            restructures: true,
          },
        ],
      };
    }
  },
};
