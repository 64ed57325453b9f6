import { sentence } from '../../language/sentence';
import { proseOf } from '../prose';
import type { Rule } from '../rule';
import { NEVER_TWICE } from '../never-twice';
import { SIGN } from '../signs/sign';

const TWICE = /(?<=^|[\s(„“"'])(\p{L}+)([ \t]+)\1(?=[\s.,;:!?)“”"']|$)/gmu;

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'info',
  about: 'A short word written twice in a row: `of of`.',
  needs: SIGN.doubledWord,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const { index, 0: both, 1: word = '', 2: space = '' } of proseOf(text, note).matchAll(TWICE)) {
      if (!NEVER_TWICE.has(word)) continue;
      const span = { start: index, end: index + both.length };
      const removed = { start: index + word.length, end: index + word.length + space.length + word.length };
      yield {
        span,
        message: sentence('“{0}” is written twice; remove one of them.', word),
        fixes: [
          {
            title: sentence('Remove one “{0}”', word),
            edits: [{ span: removed, text: '' }],
            preferred: true,
          },
        ],
      };
    }
  },
};
