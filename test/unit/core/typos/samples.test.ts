import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../../../src/core/note/read-note';
import { newJudge } from './word-files';

const shared = path.join(process.cwd(), '..', 'shared');
const labelsFile = path.join(shared, 'typos', 'dev.jsonl');

interface Label {
  readonly file: string;
  readonly line: number;
  readonly word: string;
  readonly label: 'typo' | 'ok';
  readonly fix: readonly string[];
}

function labels(): Label[] {
  const lines = readFileSync(labelsFile, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Label);
}

/** What the judge says about the samples as one workspace; keys are `file:line:word`. */
function judged(): Map<string, { tier: string; first: string }> {
  const folder = path.join(shared, 'samples');
  const judge = newJudge();
  const vocabulary = judge.newVocabulary();
  const notes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return { file, text, note: readNote(text) };
    });
  for (const { file, text, note } of notes) vocabulary.update(file, note, text);
  return new Map(
    notes.flatMap(({ file, text, note }) =>
      judge.typosOf(text, note, vocabulary).map(({ span, word, tier, suggestions }) => {
        const line = text.slice(0, span.start).split('\n').length;
        return [
          `${file}:${line}:${word.toLowerCase()}`,
          { tier, first: suggestions[0]?.toLowerCase() ?? '' },
        ];
      }),
    ),
  );
}

describe('typos of the samples', function () {
  before(function () {
    if (!existsSync(labelsFile)) this.skip();
  });

  it('are found, mended rightly, and right words left alone', () => {
    const found = judged();
    const all = labels();
    const typos = all.filter(({ label }) => label === 'typo');
    const of = ({ file, line, word }: Label): { tier: string; first: string } | undefined =>
      found.get(`${file}:${line}:${word.toLowerCase()}`);
    const certain = typos.filter((label) => of(label)?.tier === 'typo');
    assert.ok(certain.length / typos.length >= 0.78, 'four of five are found while writing');
    assert.ok(typos.filter((label) => of(label)).length / typos.length >= 0.88, 'more on request');
    const mended = certain.filter((label) => label.fix.some((fix) => fix.toLowerCase() === of(label)?.first));
    assert.ok(mended.length / certain.length >= 0.95, 'the first suggestion is right');
    const right = all.filter((label) => label.label === 'ok');
    const wrong = right.filter((label) => of(label)?.tier === 'typo').map(({ word }) => word);
    assert.deepEqual(wrong, []);
  });
});
