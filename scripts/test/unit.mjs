import { fork } from 'node:child_process';
import { inProject, root } from '../paths.mjs';

/**
 * Runs the unit tests in a Node.js of their own.
 *
 * @param {{ grep?: string | undefined }} options
 * @returns {Promise<import('../editor/outcome.mjs').Outcome>} one failure when it ended without a word about its tests
 */
export function testUnits({ grep }) {
  console.log('\nUnit tests');
  return new Promise((resolve) => {
    /** @type {import('../editor/outcome.mjs').Outcome | undefined} */
    let counts;
    const child = fork(inProject('scripts', 'test', 'unit-process.mjs'), grep === undefined ? [] : [grep], {
      cwd: root,
      execArgv: ['--enable-source-maps'],
      // mocha cannot end a test that never gives control back.
      timeout: 10 * 60_000,
    });
    child.on(
      'message',
      (message) => (counts = /** @type {import('../editor/outcome.mjs').Outcome} */ (message)),
    );
    child.on('close', (code) => {
      const died = counts === undefined || (code !== 0 && counts.failed === 0);
      if (died) console.log(`  FAIL  the unit tests ended before their end (exit code ${code})`);
      const { passed = 0, failed = 0, skipped = 0 } = counts ?? {};
      resolve({ passed, failed: failed + (died ? 1 : 0), skipped, figures: {} });
    });
  });
}
