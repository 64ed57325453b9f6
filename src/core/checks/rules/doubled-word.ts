import { proseOf } from '../prose';
import type { Rule } from '../rule';

/** Words that never stand twice in a row; `that that`, `had had` and `is is` may. */
const WORDS =
  'the a an of to for and or with from by at into as if but be are was were this these those we they he she it you your our their its can will would should not than then which when where while because ' +
  'und oder von mit für zu ein eine einen einem einer auf aus bei nicht wird werden wir ich';
const NEVER = new Set(WORDS.split(' '));
const TWICE = /(?<=^|[\s(„“"'])(\p{L}+)([ \t]+)\1(?=[\s.,;:!?)“”"']|$)/gmu;

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'info',
  about: 'A short word written twice in a row: `of of`.',
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path) || text.search(TWICE) < 0) return;
    for (const { index, 0: both, 1: word = '', 2: space = '' } of proseOf(text, note).matchAll(TWICE)) {
      if (!NEVER.has(word)) continue;
      const span = { start: index, end: index + both.length };
      const removed = { start: index + word.length, end: index + word.length + space.length + word.length };
      yield {
        span,
        message: `“${word}” is written twice; remove one of them.`,
        fixes: [{ title: `Remove one “${word}”`, edits: [{ span: removed, text: '' }], preferred: true }],
      };
    }
  },
};
