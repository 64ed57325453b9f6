import assert from 'node:assert/strict';
import { show } from '../../editor/harness/show';

describe('what a test in a window has compared', () => {
  it('is shown when it holds itself, as rows of a tree do', () => {
    const day: { name: string; sessions: unknown[] } = { name: 'Day 1', sessions: [] };
    day.sessions.push({ title: 'Talk', day });
    assert.equal(show(day), '{"name":"Day 1","sessions":[{"title":"Talk","day":"(shown before)"}]}');
  });

  it('is cut off when it is long, and shown when it has no JSON', () => {
    assert.ok(show('a'.repeat(1_000_000)).length < 10_000);
    assert.equal(show(undefined), 'undefined');
    assert.equal(show(2n), '"2n"');
  });
});
