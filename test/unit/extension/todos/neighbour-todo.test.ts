import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { neighbourTodo } from '../../../../src/extension/todos/neighbour-todo';

const index = new ConferenceIndex('notes');
index.update([
  { path: 'content/_index.md', text: '---\ntitle: Harbour\n---\n' },
  { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\nweight: 1\n---\n' },
  { path: 'content/day1/01_dns.md', text: '---\ntitle: DNS\n---\n\nTODO: one\n\nwords\n\nTODO: two\n' },
  { path: 'content/day1/02_tls.md', text: '---\ntitle: TLS\n---\n\nwords\n' },
  { path: 'content/day2/_index.md', text: '---\ntitle: Day 2\nweight: 2\n---\n' },
  { path: 'content/day2/01_bgp.md', text: '---\ntitle: BGP\n---\n\nTODO: three\n' },
]);

function words(here: { path: string; offset: number } | undefined, step: 1 | -1): string | undefined {
  const { conferences } = index.outline;
  return neighbourTodo(conferences, (path) => index.note(path)?.todos ?? [], here, step)?.todo.text;
}

describe('the to-do next to a place', () => {
  const dns = 'content/day1/01_dns.md';

  it('is in the same note, else in the next one that has some', () => {
    assert.equal(words({ path: dns, offset: 0 }, 1), 'one');
    assert.equal(words({ path: dns, offset: 25 }, 1), 'two');
    assert.equal(words({ path: 'content/day1/02_tls.md', offset: 3 }, 1), 'three');
    assert.equal(words({ path: 'content/day1/02_tls.md', offset: 3 }, -1), 'two');
    assert.equal(words({ path: 'content/day2/01_bgp.md', offset: 0 }, -1), 'two');
  });

  it('is not the one that the cursor is in', () => {
    assert.equal(words({ path: dns, offset: 22 }, 1), 'two');
    assert.equal(words({ path: dns, offset: 25 }, -1), undefined);
  });

  it('is the first or the last one for who is in no note', () => {
    assert.equal(words(undefined, 1), 'one');
    assert.equal(words(undefined, -1), 'three');
    assert.equal(words({ path: 'content/day2/01_bgp.md', offset: 99 }, 1), undefined);
  });
});
