import type { Rule } from '../rule';

export const emptyLink: Rule = {
  id: 'empty-link',
  severity: 'warning',
  about: 'A link or picture without an address.',
  *check({ note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { kind, href, span, text } of note.links) {
      if (kind === 'url' || (href.trim() !== '' && href.trim() !== '#')) continue;
      yield {
        span,
        message: `“${text}” leads nowhere: the address is missing.`,
        fixes:
          kind === 'link'
            ? [{ title: 'Keep only the text', edits: [{ span, text }], preferred: true, restructures: true }]
            : [],
      };
    }
  },
};
