import { load } from 'all-tests';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { callRunner, runSettings, specialFolders } from './harness/bridge';

/**
 * Entry of the editor suite, called by VS Code in the extension host (Node's or the browser's).
 *
 * @throws when a test failed, which gives VS Code exit code 1
 */
export async function run(): Promise<void> {
  const { only, grep, token } = runSettings();
  // Who waits gives up by itself (eventually, the runner's selectors).
  const mocha = new Mocha({ ui: 'bdd', timeout: 0, reporter: Mocha.reporters.Base });
  if (grep !== undefined) mocha.fgrep(grep);
  mocha.suite.emit('pre-require', globalThis as never, '', mocha);
  for (const [file, start] of Object.entries(load)) {
    const isIn = (place: string) => file.startsWith(`${place}/`) || file.startsWith(`${place}.`);
    if (only?.some(isIn) ?? !specialFolders.some(isIn)) start();
  }
  await report('start', {
    vscode: vscode.version,
    appName: vscode.env.appName,
    appHost: vscode.env.appHost,
    extensionHost: typeof process === 'undefined' ? 'browser' : `Node.js ${process.versions.node}`,
  });
  const counts = await runAll(mocha);
  await report('end', { token, ...counts });
  if (counts.failed > 0) throw new Error(`${counts.failed} of the editor tests failed`);
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

async function runAll(mocha: Mocha): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  let told = Promise.resolve();
  const tell = (event: string, details: Record<string, unknown>) => {
    told = told.then(() => report(event, details));
  };
  // The runner knows which test the host died in, and has taken its picture of a failure before the next begins.
  mocha.suite.beforeEach(() => told);
  mocha.suite.afterEach(() => told);
  await new Promise<void>((resolve) => {
    mocha
      .run(() => {
        resolve();
      })
      .on('test', (test) => {
        tell('test', { title: test.fullTitle() });
      })
      .on('pass', (test) => {
        counts.passed++;
        tell('pass', { title: test.fullTitle() });
      })
      .on('pending', (test) => {
        counts.skipped++;
        tell('skip', { title: test.fullTitle() });
      })
      .on('fail', (test, error: Failure) => {
        counts.failed++;
        const { message, stack = '', actual, expected } = error;
        const text = stack.includes(message) ? stack : `${message}\n${stack}`;
        tell('fail', { title: test.fullTitle(), message: text, actual, expected });
      });
  });
  await told;
  return counts;
}

type Failure = Error & { readonly actual?: unknown; readonly expected?: unknown };

/** To the runner; to the console when the suite was started by hand. */
async function report(event: string, details: Record<string, unknown>): Promise<void> {
  if (runSettings().bridge === undefined) console.log(`${event}: ${JSON.stringify(details)}`);
  else await callRunner('report', event, details);
}
