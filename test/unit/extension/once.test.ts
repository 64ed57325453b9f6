import assert from 'node:assert/strict';
import { Lazy } from '../../../src/extension/lazy';
import { Once } from '../../../src/extension/once';

describe('work that is done once', () => {
  it('is done for the first who asks, and its result is everybody’s', async () => {
    let times = 0;
    const once = new Once(() => Promise.resolve(++times));
    assert.equal(once.hasBegun, false);
    assert.deepEqual(await Promise.all([once.get(), once.get()]), [1, 1]);
    assert.equal(await once.get(), 1);
    assert.equal(once.hasBegun, true);
  });

  it('is tried again by who asks after a failure', async () => {
    let times = 0;
    const once = new Once(() =>
      ++times === 1 ? Promise.reject(new Error('full')) : Promise.resolve('done'),
    );
    await assert.rejects(once.get(), /full/);
    assert.equal(await once.get(), 'done');
  });
});

describe('a part that is loaded later', () => {
  it('is loaded again after a failure', async () => {
    let times = 0;
    const part = { dispose: () => undefined };
    const later = new Lazy(() =>
      ++times === 1 ? Promise.reject(new Error('no disk')) : Promise.resolve(part),
    );
    await assert.rejects(later.get(), /no disk/);
    assert.equal(await later.get(), part);
  });

  it('is disposed of when it comes after the end', async () => {
    let disposed = 0;
    let come: (part: { dispose(): void }) => void = () => undefined;
    const later = new Lazy(() => new Promise<{ dispose(): void }>((resolve) => (come = resolve)));
    const loading = later.get();
    later.dispose();
    come({ dispose: () => disposed++ });
    await loading;
    assert.equal(disposed, 1);
  });

  it('that was never wanted is never loaded', () => {
    let times = 0;
    new Lazy(() => Promise.resolve({ dispose: () => times++ })).dispose();
    assert.equal(times, 0);
  });
});
