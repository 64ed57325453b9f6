import type { Rule } from '../rule';
import { nameOf } from '../site';

export const missingAltText: Rule = {
  id: 'missing-alt-text',
  severity: 'info',
  about: 'A picture says nothing to those who cannot see it.',
  *check({ note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { kind, text, href, span } of note.links) {
      if (
        kind !== 'image' ||
        !/^(?:|alt(?: text)?|image|img|picture|screenshot|bild|untitled)$/i.test(text.trim())
      )
        continue;
      const start = span.start + 2;
      const words = nameOf(href.replace(/[?#].*$/, ''))
        .replace(/[_-]+/g, ' ')
        .trim();
      const isTelling = /\p{L}{3}/u.test(words) && !/^(?:image|img|screenshot|pasted|dsc|pxl)\b/i.test(words);
      yield {
        span,
        message: 'This picture has no words for those who cannot see it; say what it shows.',
        fixes: isTelling
          ? [
              {
                title: `Call it “${words}”`,
                edits: [{ span: { start, end: start + text.length }, text: words }],
                preferred: true,
              },
            ]
          : [],
      };
    }
  },
};
