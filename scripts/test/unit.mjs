import { fork } from 'node:child_process';
import { inProject, root } from '../paths.mjs';
import { Patience } from '../patience.mjs';

/**
 * Runs the unit tests in a Node.js of their own.
 *
 * @param {{ grep?: string | undefined }} options
 * @returns {Promise<import('../editor/outcome.mjs').Outcome>} one failure when it ended without a word about its tests
 */
export function testUnits({ grep }) {
  return new Promise((resolve) => {
    /** @type {import('../editor/outcome.mjs').Outcome | undefined} */
    let counts;
    const child = fork(inProject('scripts', 'test', 'unit-process.mjs'), grep === undefined ? [] : [grep], {
      cwd: root,
      execArgv: ['--enable-source-maps'],
      silent: true,
    });
    // Editors may run beside it: what it says comes in one piece.
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words) => (said += words));
    // mocha cannot end a test that never gives control back.
    const patience = new Patience(10 * 60_000);
    void patience.exhausted().then(() => child.kill('SIGKILL'));
    child.on(
      'message',
      (/** @type {{ moved: true } | import('../editor/outcome.mjs').Outcome} */ message) => {
        if ('moved' in message) patience.moved();
        else counts = message;
      },
    );
    child.on('close', (code) => {
      patience.end();
      console.log(`\nUnit tests\n${said.trimEnd()}`);
      const died = counts === undefined || (code !== 0 && counts.failed === 0);
      if (died) console.log(`  FAIL  the unit tests ended before their end (exit code ${code})`);
      const { passed = 0, failed = 0, skipped = 0 } = counts ?? {};
      resolve({ passed, failed: failed + (died ? 1 : 0), skipped, figures: {} });
    });
  });
}
