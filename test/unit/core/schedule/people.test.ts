import assert from 'node:assert/strict';
import { readGridCell } from '../../../../src/core/schedule/table/grid-cell';
import { people as peopleOfCell } from '../../../../src/core/schedule/table/people';
import type { Speaker } from '../../../../src/core/schedule/schedule';
import { namesIn } from '../../../../src/core/schedule/words/names-in';
import { splitSummary } from '../../../../src/core/schedule/words/speakers';

const named = (speakers: readonly Speaker[] | undefined): string[] | undefined =>
  speakers?.map((s) => s.name + (s.affiliation === null ? '' : ` (${s.affiliation})`));

describe('people at the end of a summary', () => {
  const cases: [summary: string, title: string | undefined, people: string[]][] = [
    ['Ropes - Ada Example, Quay', 'Ropes', ['Ada Example (Quay)']],
    [
      'Ropes - Ada Example, Quay & Bo van der Example, Pier',
      'Ropes',
      ['Ada Example (Quay)', 'Bo van der Example (Pier)'],
    ],
    ['Ropes - Ada Example & Bo Example, Pier', 'Ropes', ['Ada Example (Pier)', 'Bo Example (Pier)']],
    [
      'Ropes - A. Example, B. Example, Co-Chairs',
      'Ropes',
      ['A. Example (Co-Chairs)', 'B. Example (Co-Chairs)'],
    ],
    ['Ropes - Ada Example And Bo Test', 'Ropes', ['Ada Example', 'Bo Test']],
    ['Ropes - Ada Example Und Bo Test, Pier', 'Ropes', ['Ada Example (Pier)', 'Bo Test (Pier)']],
    ['A - B: Ropes - Ada Example', 'A - B: Ropes', ['Ada Example']],
    ['Ropes - Ada Example, Rope & Sons', 'Ropes', ['Ada Example (Rope & Sons)']],
    ['Ropes - Ada Example, Chief Rigger, Quay', 'Ropes', ['Ada Example (Chief Rigger, Quay)']],
    ['Ropes - Ada Example, Morgan Harbour, Inc.', 'Ropes', ['Ada Example (Morgan Harbour Inc.)']],
    [
      'Panel - Moderated by Ada Example, Quay; Bo Example, Pier',
      'Panel',
      ['Ada Example (Quay)', 'Bo Example (Pier)'],
    ],
    ['Ropes - Ada Example, Quay - North', 'Ropes', ['Ada Example (Quay - North)']],
    ['Keynote - Closing Remarks', undefined, []],
    ['Registration - Level 1', undefined, []],
    ['Main Concert (Gold) - Opening Night Concert with the Pals', undefined, []],
    ['Ropes and knots', undefined, []],
  ];
  for (const [summary, title, people] of cases) {
    it(summary, () => {
      const found = splitSummary(summary);
      assert.deepEqual([found?.title, named(found?.speakers) ?? []], [title, people]);
    });
  }
});

describe('people of a cell', () => {
  for (const and of ['&', 'and', 'AND', 'und', 'et', 'och', 'og', 'en', 'y', 'e'])
    it(`with ${and} between them`, () => {
      const both = ['Ada Example', 'Bo Test'];
      const plain = `Ada Example ${and} Bo Test`;
      const theirs = `Ada Example, Quay ${and} Bo Test, Pier`;
      assert.deepEqual(named(peopleOfCell(plain, undefined)), both);
      assert.deepEqual(named(peopleOfCell(`Cy Probe, ${plain}`, undefined)), ['Cy Probe', ...both]);
      assert.deepEqual(named(peopleOfCell(theirs, undefined)), ['Ada Example (Quay)', 'Bo Test (Pier)']);
      const cell = (words: string): string[] | undefined =>
        named(readGridCell(`Ropes\n${words}`, false)?.speakers);
      assert.deepEqual(cell(plain), both);
      assert.deepEqual(cell(`${plain}, Quay`), ['Ada Example (Quay)', 'Bo Test (Quay)']);
      assert.deepEqual(named(splitSummary(`Ropes - ${theirs}`)?.speakers), [
        'Ada Example (Quay)',
        'Bo Test (Pier)',
      ]);
      assert.deepEqual(namesIn(plain), both);
    });

  it('whose surnames are two', () => {
    for (const cell of ['Ada Ruiz y Vega', 'Ada Ruiz y Vega, Bo Test', 'Bo Test & Ada Ruiz y Vega'])
      assert.deepEqual(named(peopleOfCell(cell, undefined)), cell.split(/, | & /));
    assert.deepEqual(namesIn('Ada Ruiz y Vega, Bo Test'), ['Ada Ruiz y Vega', 'Bo Test']);
    assert.deepEqual(namesIn('Ada Ruiz y Vega y Bo Test'), ['Ada Ruiz y Vega', 'Bo Test']);
  });
});
