import assert from 'node:assert/strict';
import { possibleTypo } from '../../../../src/core/checks/rules/possible-typo';
import type { RuleContext, Rule, Workspace } from '../../../../src/core/checks/rule';
import { typo } from '../../../../src/core/checks/rules/typo';
import { applyEdits } from '../../../../src/core/text/text-edit';
import { readNote } from '../../../../src/core/note/read-note';
import type { Typo } from '../../../../src/core/typos/typo';

const text = 'a wokrer and a preso\n';
const typos: Typo[] = [
  { span: { start: 2, end: 8 }, word: 'wokrer', suggestions: ['worker', 'woke'], tier: 'typo', safe: true },
  { span: { start: 15, end: 20 }, word: 'preso', suggestions: ['press'], tier: 'possible', safe: false },
];

function check(rule: Rule, found: readonly Typo[] | undefined): unknown[] {
  // The rules ask for nothing else.
  const around = { typos: () => found } as unknown as Workspace;
  const checked: RuleContext = { path: 'a.md', text, note: readNote(text), around };
  return [...rule.check(checked)].map(({ message, word, suggestions, fixes }) => ({
    message,
    word,
    suggestions,
    fixes: fixes.map(({ title, edits, preferred, safe }) => [
      title,
      applyEdits(text, edits),
      preferred,
      safe,
    ]),
  }));
}

describe('typo and possible-typo', () => {
  it('offer the suggestions as fixes, the first one preferred', () => {
    assert.deepEqual(check(typo, typos), [
      {
        message: '“wokrer” is probably “worker”.',
        word: 'wokrer',
        suggestions: ['worker', 'woke'],
        fixes: [
          ['Change to “worker”', 'a worker and a preso\n', true, true],
          ['Change to “woke”', 'a woke and a preso\n', false, false],
        ],
      },
    ]);
    assert.deepEqual(check(possibleTypo, typos), [
      {
        message: '“preso” may be “press”.',
        word: 'preso',
        suggestions: ['press'],
        fixes: [['Change to “press”', 'a wokrer and a press\n', true, false]],
      },
    ]);
  });

  it('say nothing without word lists or typos', () => {
    for (const rule of [typo, possibleTypo]) {
      assert.deepEqual(check(rule, undefined), []);
      assert.deepEqual(check(rule, []), []);
    }
  });
});
