import assert from 'node:assert/strict';
import { excludeMatcher } from '../../../../src/extension/notes/exclude-patterns';

describe('files that a setting hides', () => {
  it('are those its patterns mean', () => {
    const hidden = excludeMatcher(['**/.git', 'drafts', '**/*.{tmp,bak}', 'old-*/x?']);
    const paths = ['.git', 'a/.git', 'drafts', 'a/drafts', 'a/b.bak', 'old-1/x2', 'old-1/xyz', 'content'];
    assert.deepEqual(paths.filter(hidden), ['.git', 'a/.git', 'drafts', 'a/b.bak', 'old-1/x2']);
  });

  it('are not looked for by a pattern that would take for ever', () => {
    const name = `${'a'.repeat(60)}!`;
    for (const pattern of [
      '*a'.repeat(30),
      `${'**/a/'.repeat(30)}b`,
      `${'{a,a}'.repeat(40)}b`,
      `+(${'a|'.repeat(9)}a)+b`,
    ])
      assert.equal(excludeMatcher([pattern, 'other'])(`${'a/'.repeat(30)}${name}`), false);
  });

  it('are none without patterns', () => {
    assert.equal(excludeMatcher([])('a'), false);
  });
});
