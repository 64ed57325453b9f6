import assert from 'node:assert/strict';
import { headingIds } from '../../../../src/core/site/heading-ids';
import { readNote } from '../../../../src/core/note/read-note';

const ids = (headings: readonly string[], maker: 'github' | 'hugo'): string[] => {
  const text = headings.map((heading) => `## ${heading}\n\nwords\n`).join('\n');
  return headingIds(readNote(text).headings, text, maker);
};

describe('ids of headings', () => {
  it('count on until one is free', () => {
    const same = ['Keynote', 'Keynote', 'Keynote 1', 'Keynote'];
    for (const maker of ['github', 'hugo'] as const)
      assert.deepEqual(ids(same, maker), ['keynote', 'keynote-1', 'keynote-1-1', 'keynote-2']);
  });

  it('on GitHub keep marks, roman numerals and joining punctuation, and count every space', () => {
    const cases: readonly [string, string][] = [
      ['H² and ½ of Ⅷ', 'h-and--of-ⅷ'],
      ['Ship it ❤️', 'ship-it-\uFE0F'],
      ['分散システム・入門', '分散システム入門'],
      ['Cafe\u0301', 'cafe\u0301'],
      ['v1.10.6 -- the `--watch` flag', 'v1106----the---watch-flag'],
      ['Tab\tinside  double space', 'tabinside--double-space'],
      ['Launch :rocket:', 'launch-rocket'],
      ['`__init__` and \\*args &amp; [link](x)', '__init__-and-args--link'],
      ['İstanbul Straße', 'i\u0307stanbul-straße'],
    ];
    assert.deepEqual(
      ids(
        cases.map(([heading]) => heading),
        'github',
      ),
      cases.map(([, id]) => id),
    );
  });

  it('in a site keep letters and digits, and are what the author gives', () => {
    assert.deepEqual(ids(['Ship it ❤️', 'Ⅷ', 'A {#own}', 'Own'], 'hugo'), [
      'ship-it-',
      'heading',
      'own',
      'own-1',
    ]);
  });

  it('of what only looks like a heading are empty', () => {
    const text = '##Close\n\n## Close\n';
    assert.deepEqual(headingIds(readNote(text).headings, text), ['', 'close']);
  });

  it('of many equal headings are counted once each', () => {
    const made = ids(
      Array.from({ length: 20_000 }, () => 'Talk'),
      'github',
    );
    assert.equal(made.at(-1), 'talk-19999');
  });
});
