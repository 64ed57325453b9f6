import { sentence } from '../../language/sentence';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const emptyLink: Rule = {
  id: 'empty-link',
  severity: 'warning',
  about: 'A link or picture without an address.',
  needs: SIGN.emptyLink,
  *check({ note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { kind, href, span, text } of note.links) {
      if (kind === 'url' || (href.trim() !== '' && href.trim() !== '#')) continue;
      yield {
        span,
        message: sentence('“{0}” leads nowhere: the address is missing.', text),
        fixes:
          kind === 'link'
            ? [
                {
                  title: sentence('Keep only the text'),
                  edits: [{ span, text }],
                  preferred: true,
                  restructures: true,
                },
              ]
            : [],
      };
    }
  },
};
