import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../../src/core/checks/rules';
import { findingsIn, SITE } from './workspace';

describe('rules', () => {
  it('each has a file of tests beside its name', () => {
    const folder = path.join(process.cwd(), 'test/unit/core/checks/rules');
    const missing = RULES.filter(({ id }) => !existsSync(path.join(folder, `${id}.test.ts`)));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });

  it('find nothing in a site in order', () => {
    for (const name of Object.keys(SITE)) assert.deepEqual(findingsIn(SITE, name), [], name);
  });
});
