import assert from 'node:assert/strict';
import {
  columnOf,
  lineAt,
  linesWith,
  searchedText,
  searchedWords,
  shownLine,
} from '../../../../src/core/conference/text-search';

const note = ['# DNS', '', '- Caching, and TTLs', '- TTLs of a négative caching answer', '', 'Répétition'];
const whole = { from: 0, to: Number.MAX_SAFE_INTEGER };

const found = (query: string, part = whole, most = 9): [line: number, isPhrase: boolean][] =>
  linesWith(searchedText(note.join('\n')), searchedWords(query), part, most).map(({ line, isPhrase }) => [
    line,
    isPhrase,
  ]);

describe('the search in texts', () => {
  for (const [query, lines] of [
    [
      'ttls',
      [
        [2, true],
        [3, true],
      ],
    ],
    [
      'ttls caching',
      [
        [2, false],
        [3, false],
      ],
    ],
    ['negative caching', [[3, true]]],
    ['caching negative', [[3, false]]],
    ['repetition', [[5, true]]],
    ['REPETITION  ', [[5, true]]],
    ['a', []],
    ['', []],
    ['ttls absent', []],
  ] as const)
    it(`finds ${JSON.stringify(query)} in ${lines.length === 0 ? 'no line' : JSON.stringify(lines)}`, () => {
      assert.deepEqual(found(query), lines);
    });

  it('puts lines with the words one after the other first', () => {
    const text = searchedText('b a aaa\naaa b');
    assert.deepEqual(linesWith(text, ['aaa', 'b'], whole, 2), [
      { line: 1, isPhrase: true },
      { line: 0, isPhrase: false },
    ]);
  });

  it('keeps to its part and to so many lines', () => {
    assert.deepEqual(found('ttls', { from: 3, to: 6 }), [[3, true]]);
    assert.deepEqual(found('ttls', { from: 0, to: 3 }), [[2, true]]);
    assert.deepEqual(found('ttls', whole, 1), [[2, true]]);
  });

  for (const eol of ['\n', '\r\n', '\r'])
    it(`knows the lines of offsets with ${JSON.stringify(eol)}`, () => {
      const text = searchedText(['one', 'two', ''].join(eol));
      const second = 3 + eol.length;
      assert.deepEqual(
        [0, 3, second, second + 3, second + 3 + eol.length, 99].map((offset) => lineAt(text, offset)),
        [0, 0, 1, 1, 2, 2],
      );
    });

  it('says where in a line the words begin, and 0 where accents hide it', () => {
    assert.equal(columnOf('- TTLs of Caching', ['caching']), 10);
    assert.equal(columnOf('- b then a b', ['a', 'b']), 9);
    assert.equal(columnOf('- b then a', ['a', 'b']), 9);
    assert.equal(columnOf('- Répétition', ['repetition']), 0);
  });

  it('shows a line without its marker, around what was found', () => {
    assert.equal(shownLine('  - [ ] ask', 4), 'ask');
    assert.equal(shownLine('12. words', 0), 'words');
    const long = `${'x'.repeat(100)} here ${'y'.repeat(100)}`;
    assert.equal(shownLine(long, 101, 40), `…${'x'.repeat(29)} here ${'y'.repeat(5)}…`);
  });
});
