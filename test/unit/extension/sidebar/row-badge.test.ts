import assert from 'node:assert/strict';
import { badgeOf } from '../../../../src/extension/sidebar/row-badge';

describe('the badge of a row', () => {
  for (const [todos, isRecommended, badge] of [
    [0, false, undefined],
    [1, false, '1'],
    [42, false, '42'],
    [99, false, '99'],
    [100, false, '9+'],
    [0, true, '★'],
    [3, true, '★3'],
    [12, true, '★+'],
  ] as const)
    it(`is ${String(badge)} for ${String(todos)} to-dos${isRecommended ? ', recommended' : ''}`, () => {
      assert.equal(badgeOf({ todos, isRecommended }), badge);
      // VS Code refuses longer ones.
      assert.ok((badge ?? '').length <= 2);
    });
});
