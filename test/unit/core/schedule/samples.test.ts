import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expectation, expectedIn, fixtures, printed } from './expected';

describe('schedules of each format', () => {
  for (const name of expectedIn(fixtures)) {
    it(name, () => {
      assert.deepEqual(printed(path.join(fixtures, name)), expectation(fixtures, name));
    });
  }
});

describe('schedules of real producers', () => {
  const folder = path.join(fixtures, 'shared');
  for (const name of expectedIn(folder)) {
    it(name, function () {
      const file = path.join('..', 'shared', 'schedules', name);
      if (!existsSync(file)) this.skip();
      assert.deepEqual(printed(file), expectation(folder, name));
    });
  }
});
