import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchDiagrams } from '../../../../src/preview-script/diagrams/match-diagrams';

describe('diagrams after an edit', () => {
  const cases: [string, string, string][] = [
    ['nothing changed', 'a b c', '0 1 2'],
    ['one was edited', 'a X c', '0 1 2'],
    ['one was put in front', 'X a b c', '- 0 1 2'],
    ['one was taken out', 'a c', '0 2'],
    ['two were exchanged', 'b a c', '1 0 2'],
    ['one was moved and one edited', 'c X b', '2 0 1'],
    ['one was copied', 'a a b c', '0 - 1 2'],
    ['all are new', 'X Y Z W', '0 1 2 -'],
  ];
  for (const [what, after, expected] of cases) {
    it(`continue those before it: ${what}`, () => {
      const found = matchDiagrams(['a', 'b', 'c'], after.split(' '));
      assert.equal(found.map((at) => at ?? '-').join(' '), expected);
    });
  }

  it('never continue the same one twice, and always one with the same source when there is one left', () => {
    const sources = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(sources, sources, (before, after) => {
        const found = matchDiagrams(before, after);
        const used = found.filter((at) => at !== undefined);
        assert.equal(new Set(used).size, used.length);
        assert.equal(used.length, Math.min(before.length, after.length));
        for (const source of new Set(before)) {
          const same = found.filter(
            (at, index) => after[index] === source && at !== undefined && before[at] === source,
          );
          const count = (list: readonly string[]) => list.filter((one) => one === source).length;
          assert.equal(same.length, Math.min(count(before), count(after)));
        }
      }),
    );
  });
});
