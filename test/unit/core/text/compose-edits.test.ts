import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeEdits } from '../../../../src/core/text/compose-edits';
import { applyEdits, type TextEdit } from '../../../../src/core/text/text-edit';

/** Edits that fit a text, one for each pair of places. */
function editsFor(text: string, seeds: readonly (readonly [number, string])[]): TextEdit[] {
  const places = seeds.map(([at]) => Math.min(at, text.length)).toSorted((a, b) => a - b);
  return seeds.slice(0, Math.floor(seeds.length / 2)).map(([, words], at) => ({
    span: { start: places[at * 2] ?? 0, end: places[at * 2 + 1] ?? 0 },
    text: words,
  }));
}

describe('edits one after the other', () => {
  it('can be made as one', () => {
    const seeds = fc.array(fc.tuple(fc.nat(30), fc.string({ maxLength: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), seeds, seeds, (text, one, two) => {
        const first = editsFor(text, one);
        const between = applyEdits(text, first);
        const later = editsFor(between, two);
        const both = composeEdits(text.length, first, later);
        assert.equal(applyEdits(text, both), applyEdits(between, later));
      }),
      { numRuns: 2000 },
    );
  });

  it('leave alone what neither touches', () => {
    const first = [{ span: { start: 4, end: 4 }, text: 'new ' }];
    const later = [{ span: { start: 0, end: 3 }, text: 'The' }];
    assert.deepEqual(composeEdits(9, first, later), [
      { span: { start: 0, end: 3 }, text: 'The' },
      { span: { start: 4, end: 4 }, text: 'new ' },
    ]);
  });
});
