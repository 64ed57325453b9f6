import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const english = read('package.nls.json');
const german = read('package.nls.de.json');
const bundle = read('l10n/bundle.l10n.de.json');

/** The sentences that the extension says through VS Code's `l10n.t`. */
function said(): Set<string> {
  const sentences = new Set<string>();
  for (const file of readdirSync('src/extension', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(path.join('src/extension', file), 'utf8');
    const all = [...source.matchAll(/(?:l10n\.t|\bt)\(\s*'((?:[^'\\\n]|\\.)*)'/g)];
    for (const [, sentence = ''] of all) sentences.add(sentence.replace(/\\(.)/g, '$1'));
    const calls = [...source.matchAll(/l10n\.t\(\s*/g)].length;
    const literal = [...source.matchAll(/l10n\.t\(\s*'/g)].length;
    assert.equal(literal, calls, `${file}: a sentence that is not written out cannot be translated`);
  }
  return sentences;
}

/** `{0}` and the commands that links run: what a translation must keep. */
const kept = (words: string): string[] => (words.match(/\{\d\}|command:[\w.]+|`[^`]*`/g) ?? []).toSorted();

describe('translations', () => {
  it('of package.json have every key, and no other', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(english).toSorted());
    assert.deepEqual(Object.keys(german), Object.keys(english));
  });

  it('of the extension have every sentence, and no other', () => {
    assert.deepEqual(Object.keys(bundle).toSorted(), [...said()].toSorted());
  });

  it('keep places, commands and code', () => {
    for (const [key, words] of Object.entries(english))
      assert.deepEqual(kept(german[key] ?? ''), kept(words), key);
    for (const [words, translated] of Object.entries(bundle))
      assert.deepEqual(kept(translated), kept(words), words);
  });

  it('say something', () => {
    for (const words of [...Object.values(german), ...Object.values(bundle)])
      assert.notEqual(words.trim(), '');
  });
});
