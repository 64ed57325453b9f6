import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { ChangeCollector } from '../../../../src/extension/notes/change-collector';

describe('a burst of changes', () => {
  it('is told once, each thing with its last value', async () => {
    const told: number[][] = [];
    const burst = new ChangeCollector<number>((marked) => told.push(marked), 20);
    for (let n = 0; n < 2000; n++) burst.mark(`file ${String(n % 50)}`, n);
    await wait(100);
    assert.equal(told.length, 1);
    assert.deepEqual(
      told[0],
      Array.from({ length: 50 }, (_, n) => 1950 + n),
    );
    burst.dispose();
  });

  it('that does not end is told of all the same', async () => {
    const told: number[][] = [];
    const burst = new ChangeCollector<number>((marked) => told.push(marked), 50, 500);
    let marks = 0;
    // Something comes and goes without a pause, such as the files of a program that builds.
    const end = Date.now() + 2000;
    while (Date.now() < end) {
      burst.mark('a', marks++);
      await wait(5);
    }
    assert.ok(told.length >= 1, 'nothing was told');
    assert.ok(told.length < marks / 10, `${String(told.length)} times for ${String(marks)} changes`);
    await wait(200);
    assert.deepEqual(told.at(-1), [marks - 1]);
    burst.dispose();
  });

  it('is told no more once it is disposed', async () => {
    const told: number[][] = [];
    const burst = new ChangeCollector<number>((marked) => told.push(marked), 5);
    burst.mark('a', 1);
    burst.dispose();
    await wait(30);
    assert.equal(told.length, 0);
  });
});
