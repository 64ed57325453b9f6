// Runs the bundle of unit tests; the parent gets the counts as the last word, so that a process that dies on its
// way is not taken for a success.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Mocha from 'mocha';
import { indent } from '../editor/outcome.mjs';
import { inProject } from '../paths.mjs';

const { grep, seed, properties } = JSON.parse(process.env['UNIT_TESTS'] ?? '{}');
const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 0 });
if (grep !== undefined) mocha.fgrep(grep);
mocha.suite.emit('pre-require', globalThis, '', mocha);
const require = createRequire(import.meta.url);
// The same fast-check as that of the tests, which are CommonJS.
require('fast-check').configureGlobal({ seed });
/** @type {Record<string, () => void>} */
const load = require(inProject('out', 'test', 'unit.js')).load;
for (const [file, start] of Object.entries(load)) if (!properties || holdsProperties(file)) start();

/** @param {string} file */
function holdsProperties(file) {
  return readFileSync(inProject('test', 'unit', file), 'utf8').includes("'fast-check'");
}

/** @type {string[]} */
const failures = [];
const runner = mocha.run((failed) => {
  const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
  process.exitCode = failed > 0 ? 1 : 0;
  process.send?.({ passed, failed, skipped, failures }, () => process.disconnect());
});
runner.on('fail', (test, error) =>
  failures.push(`  FAIL  ${test.fullTitle()}\n${indent(error.stack ?? error.message)}`),
);
runner.on('test end', () => process.send?.({ moved: true }));
