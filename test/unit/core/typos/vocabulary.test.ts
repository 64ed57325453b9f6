import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../../../src/core/note/read-note';
import { WordsBefore, type HashedWords } from '../../../../src/core/typos/hashed-words';
import { plainWord } from '../../../../src/core/typos/spelling';
import type { Vocabulary } from '../../../../src/core/typos/vocabulary';
import { newJudge } from './word-files';

const judge = newJudge();

function learn(vocabulary: Vocabulary, path: string, text: string): void {
  vocabulary.update(path, readNote(text), text);
}

function flagged(vocabulary: Vocabulary, text: string): string[] {
  return judge.typosOf(text, readNote(text), vocabulary).map(({ word }) => word);
}

describe('vocabulary of a workspace', () => {
  const line = 'the ambassdor pattern';

  it('holds nothing at first', () => {
    assert.deepEqual(flagged(judge.newVocabulary(), line), ['ambassdor']);
  });

  it('holds tags, speakers, people that links lead to, and what is never to be flagged', () => {
    for (const note of [
      '---\ntags: [ambassdor]\n---\n',
      '---\nspeaker: Jane Ambassdor\n---\n',
      '**Speakers:** Jane Ambassdor, Example Ltd',
      'by Jane Ambassdor',
    ]) {
      const vocabulary = judge.newVocabulary();
      learn(vocabulary, 'a.md', note);
      assert.deepEqual(flagged(vocabulary, line), [], note);
    }
    const vocabulary = judge.newVocabulary();
    vocabulary.neverFlag(['Ambassdor']);
    assert.deepEqual(flagged(vocabulary, line), []);
    vocabulary.neverFlag([]);
    assert.deepEqual(flagged(vocabulary, line), ['ambassdor']);
    assert.deepEqual(flagged(vocabulary, '[Ambassdor](https://www.linkedin.com/in/ambassdor)'), []);
  });

  it('holds what several notes use, but for known misspellings', () => {
    const vocabulary = judge.newVocabulary();
    for (const path of ['a.md', 'b.md', 'c.md']) learn(vocabulary, path, 'a praefect and a seperate thing');
    assert.deepEqual(flagged(vocabulary, 'a praefect and a seperate thing'), ['seperate']);
  });

  it('is what may be meant', () => {
    const vocabulary = judge.newVocabulary();
    learn(vocabulary, 'a.md', '---\ntags: [mynewtools]\n---\n');
    const text = 'we use mynewtoools for it';
    assert.deepEqual(
      judge.typosOf(text, readNote(text), vocabulary).map(({ suggestions }) => suggestions[0]),
      ['mynewtools'],
    );
  });

  it('is known to the next window by numbers alone, with the same answers', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'ä', '’', 'i', 'o'), { minLength: 3, maxLength: 6 })
      .map((letters) => `k${letters.join('')}`);
    const notes = fc.array(fc.tuple(fc.array(word), fc.array(word)), { maxLength: 6 });
    let near = 0;
    fc.assert(
      fc.property(notes, fc.array(word), (each, others) => {
        const vocabulary = judge.newVocabulary();
        for (const [at, [tags, words]] of each.entries())
          learn(vocabulary, String(at), `---\ntags: [${tags.join(', ')}]\n---\n${words.join(' ')}\n`);
        vocabulary.neverFlag(['kaba']);
        const hashed = vocabulary.hashed();
        const before = new WordsBefore(JSON.parse(JSON.stringify(hashed)) as HashedWords, ['kaba']);
        for (const plain of ['kaba', ...others, ...each.flat(2)].map(plainWord)) {
          assert.equal(before.isOwn(plain), vocabulary.isOwn(plain), plain);
          assert.equal(before.isShared(plain), vocabulary.isShared(plain), plain);
          assert.equal(before.nearTo(plain), vocabulary.nearTo(plain), plain);
          if (before.nearTo(plain) !== undefined) near++;
        }
      }),
    );
    assert.ok(near > 20, 'some words were near');
  });

  it('follows changes: the same as if learnt at once', () => {
    const texts = [
      '---\ntags: [zarbok]\n---\nzarbik',
      'zarbok and zarbik',
      'speaker: Ann Zarbok',
      'by: Zarbik',
      'nothing here',
      'zarbiks zarbok zarbik',
    ];
    const change = fc.record({
      path: fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md'),
      text: fc.option(fc.constantFrom(...texts)),
    });
    const probes = ['zarbok', 'zarbik', 'zarbiks', 'zarbek'];
    const state = (vocabulary: Vocabulary): unknown =>
      probes.map((word) => [vocabulary.isOwn(word), vocabulary.isShared(word), vocabulary.nearTo(word)]);
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const changed = judge.newVocabulary();
        const last = new Map<string, string | null>();
        for (const { path, text } of changes) {
          if (text === null) changed.remove(path);
          else learn(changed, path, text);
          last.set(path, text);
        }
        const atOnce = judge.newVocabulary();
        for (const [path, text] of last) if (text !== null) learn(atOnce, path, text);
        assert.deepEqual(state(changed), state(atOnce));
      }),
    );
  });
});
