// Runs the bundle of unit tests; the parent gets the counts as the last word, so that a process that dies on its
// way is not taken for a success.
import { createRequire } from 'node:module';
import Mocha from 'mocha';
import { inProject } from '../paths.mjs';

const [grep] = process.argv.slice(2);
const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 0 });
if (grep !== undefined) mocha.fgrep(grep);
mocha.suite.emit('pre-require', globalThis, '', mocha);
/** @type {Record<string, () => void>} */
const load = createRequire(import.meta.url)(inProject('out', 'test', 'unit.js')).load;
for (const start of Object.values(load)) start();

const runner = mocha.run((failed) => {
  const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
  process.exitCode = failed > 0 ? 1 : 0;
  process.send?.({ passed, failed, skipped }, () => process.disconnect());
});
runner.on('test end', () => process.send?.({ moved: true }));
