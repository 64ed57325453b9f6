import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';

/** The days of some files, each with the number of its sessions. */
function daysOf(files: Readonly<Record<string, string>>): (readonly [name: string, sessions: number])[] {
  const index = new ConferenceIndex('conf-2025');
  index.update(Object.entries(files).map(([path, text]) => ({ path, text })));
  return index.outline.conferences.flatMap(({ days }) =>
    days.map(({ name, sessions }) => [name, sessions.length] as const),
  );
}

const words = {
  '# Day 1\n': 'Day 1',
  '# Tag 2\r\n': 'Tag 2',
  '\uFEFF# Friday\n\n': 'Friday',
  'Vendredi\n===\n': 'Vendredi',
  '---\ntitle: Day 1\n---\n': 'Day 1',
  '+++\ntitle = "Friday"\n+++\n\n': 'Friday',
};

describe('a file that says a day and nothing else', () => {
  const filled = '# Day 9\n\n## Keynote\nwords\n\n## Bazel\nwords\n';
  for (const [text, name] of Object.entries(words)) {
    it(`is a day without talks: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(daysOf({ 'first.md': text }), [[name, 0]]);
      assert.deepEqual(daysOf({ 'README.md': '# Conf 2025\n\nabout it\n', 'first.md': text }), [[name, 0]]);
    });

    it(`is one beside a day with talks: ${JSON.stringify(text)}`, () => {
      const days = daysOf({ 'first.md': text, 'day-9.md': filled });
      assert.deepEqual(
        new Map(days),
        new Map([
          [name, 0],
          ['Day 9', 2],
        ]),
      );
    });
  }

  it('is a page among pages that are talks', () => {
    const days = daysOf({ 'first.md': '# Friday\n', 'talk.md': '# Zero trust\n\nwords\n' });
    assert.deepEqual(days, [['', 2]]);
  });
});
