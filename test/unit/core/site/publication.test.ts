import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../../src/core/note/front-matter/read-front-matter';
import { withheld } from '../../../../src/core/site/publication';

const now = Date.UTC(2024, 4, 31, 12);
const of = (keys: string): ReturnType<typeof withheld> =>
  withheld(readFrontMatter(`---\n${keys}\n---\n`), now);

describe('pages that Hugo leaves out', () => {
  it('are drafts', () => {
    assert.deepEqual(of('draft: true'), { reason: 'draft' });
    assert.deepEqual(withheld(readFrontMatter('+++\ndraft = true\n+++\n'), now), { reason: 'draft' });
    assert.equal(of('draft: false'), undefined);
    assert.equal(withheld(undefined, now), undefined);
  });

  it('are to appear later, by the first key that Hugo goes by', () => {
    assert.deepEqual(of('publishDate: 2024-06-01'), { reason: 'future', date: '2024-06-01' });
    assert.deepEqual(of('date: 2024-05-31T14:30:00+02:00'), {
      reason: 'future',
      date: '2024-05-31T14:30:00+02:00',
    });
    assert.equal(of('date: 2024-05-31T13:30:00+02:00'), undefined);
    assert.equal(of('publishDate: 2024-01-01\ndate: 2025-01-01'), undefined);
    assert.equal(of('publishDate: soon\ndate: 2025-01-01'), undefined);
  });

  it('have had their time', () => {
    assert.deepEqual(of('expiryDate: "2024-05-31 11:59"'), { reason: 'expired', date: '2024-05-31 11:59' });
    assert.equal(of('expiryDate: 2024-06-30'), undefined);
  });
});
