import type { Rule } from '../rule';

export const headingWithoutBlank: Rule = {
  id: 'heading-without-blank',
  severity: 'warning',
  about: '`##Name` is no heading to Markdown: a blank is missing.',
  *check({ note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { style, span, level, textSpan } of note.headings) {
      if (style !== 'unspaced') continue;
      const at = { start: textSpan.start, end: textSpan.start };
      yield {
        span: { start: span.start, end: span.start + level + 1 },
        message: 'Without a blank behind the signs this is no heading.',
        fixes: [
          { title: 'Put a blank in', edits: [{ span: at, text: ' ' }], preferred: true, restructures: true },
        ],
      };
    }
  },
};
