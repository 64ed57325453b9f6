import { fork } from 'node:child_process';
import { inProject, root } from '../paths.mjs';
import { Patience } from '../patience.mjs';

/** Property tests try the same notes each time; `npm run fuzz` tries others. */
export const SEED = 20_261_126;

/**
 * Runs the unit tests in a Node.js of their own.
 *
 * @param {{ grep?: string | undefined, seed?: number, properties?: boolean }} options `properties`: only the files that
 *   hold property tests
 * @returns {Promise<import('../editor/outcome.mjs').Outcome>} one failure when it ended without a word about its tests
 */
export function testUnits({ grep, seed = SEED, properties = false }) {
  return new Promise((resolve) => {
    /** @type {import('../editor/outcome.mjs').Outcome | undefined} */
    let counts;
    const child = fork(inProject('scripts', 'test', 'unit-process.mjs'), [], {
      env: { ...process.env, UNIT_TESTS: JSON.stringify({ grep, seed, properties }) },
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
      console.log(
        `\n${properties ? `Property tests, seed ${String(seed)}` : 'Unit tests'}\n${said.trimEnd()}`,
      );
      const died = counts === undefined || (code !== 0 && counts.failed === 0);
      const { passed = 0, skipped = 0 } = counts ?? {};
      const failures = [...(counts?.failures ?? [])];
      if (died) {
        const words = `  FAIL  the unit tests ended before their end (exit code ${code})`;
        console.log(words);
        failures.push(words);
      }
      resolve({ passed, failed: failures.length, skipped, again: 0, figures: {}, failures });
    });
  });
}
