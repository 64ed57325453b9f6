import assert from 'node:assert/strict';
import { splitSummary } from '../../../../src/core/schedule/words/speakers';

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
      const named = found?.speakers.map(
        (s) => s.name + (s.affiliation === null ? '' : ` (${s.affiliation})`),
      );
      assert.deepEqual([found?.title, named ?? []], [title, people]);
    });
  }
});
