import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../../../src/core/note/read-note';
import { newJudge } from './word-files';

const folder = path.join(process.cwd(), 'test', 'fixtures', 'typos');
/** A slip and what is meant: `⟪recieve→receive⟫`. */
const MARK = /⟪([^→⟫]*)→([^⟫]*)⟫/g;

interface MarkedNote {
  readonly author: string;
  readonly text: string;
  /** What is meant, by the place of the slip. */
  readonly slips: ReadonlyMap<number, string>;
}

function markedNotes(): MarkedNote[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const slips = new Map<number, string>();
      let removed = 0;
      const text = readFileSync(path.join(folder, file), 'utf8').replace(
        MARK,
        (mark: string, word: string, meant: string, at: number) => {
          slips.set(at - removed, meant.toLowerCase());
          removed += mark.length - word.length;
          return word;
        },
      );
      return { author: path.basename(file, '.md'), text, slips };
    });
}

describe('typos of notes in the habits of a dozen authors', () => {
  const judge = newJudge();
  const judged = markedNotes().map(({ author, text, slips }) => {
    const found = judge.typosOf(text, readNote(text), judge.newVocabulary());
    return {
      author,
      slips,
      hits: found.filter(({ span }) => slips.has(span.start)),
      wrong: found.filter(({ span }) => !slips.has(span.start)),
    };
  });
  const sum = (count: (note: (typeof judged)[number]) => number): number =>
    judged.reduce((total, note) => total + count(note), 0);
  const slips = sum((note) => note.slips.size);

  it('are found while writing, and more on request', () => {
    assert.ok(slips > 250);
    assert.ok(sum(({ hits }) => hits.filter(({ tier }) => tier === 'typo').length) / slips >= 0.82);
    assert.ok(sum(({ hits }) => hits.length) / slips >= 0.9);
  });

  it('are slips, 24 in 25', () => {
    const certain = sum(({ hits }) => hits.filter(({ tier }) => tier === 'typo').length);
    const wrong = judged.flatMap((note) => note.wrong.filter(({ tier }) => tier === 'typo'));
    assert.ok(wrong.length * 24 <= certain, wrong.map(({ word }) => word).join(' '));
    const possible = sum(({ hits }) => hits.length);
    assert.ok(sum((note) => note.wrong.length) * 20 <= possible);
  });

  it('have what is meant as the first suggestion, nine times in ten', () => {
    const right = sum(
      ({ hits, slips: meant }) =>
        hits.filter(({ span, suggestions }) => suggestions[0]?.toLowerCase() === meant.get(span.start))
          .length,
    );
    assert.ok(right / sum(({ hits }) => hits.length) >= 0.92);
  });
});
