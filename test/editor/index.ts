import { load } from 'all-tests';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { callRunner, runSettings, specialFolders } from './harness/bridge';
import { show } from './harness/show';

/**
 * Entry of the editor suite, called by VS Code in the extension host (Node's or the browser's).
 *
 * @throws when a test failed, which gives VS Code exit code 1
 */
export async function run(): Promise<void> {
  const { only, grep, token } = runSettings();
  // Who waits gives up by itself (eventually, the runner's selectors). VS Code loses a key, a click or a command now and
  // then: what fails once is tried once more, and told of in any case.
  const mocha = new Mocha({ ui: 'bdd', timeout: 0, retries: 1, reporter: Mocha.reporters.Base });
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
  let isSecondTry = false;
  mocha.suite.beforeEach(async () => {
    await told;
    // A question that the first try has left open would take the keys of the second.
    if (isSecondTry) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    isSecondTry = false;
  });
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
        tell('pass', { title: test.fullTitle(), seconds: (test.duration ?? 0) / 1000 });
      })
      .on('pending', (test) => {
        counts.skipped++;
        tell('skip', { title: test.fullTitle() });
      })
      .on('retry', (test: Mocha.Test, error: Failure) => {
        isSecondTry = true;
        tell('again', failureOf(test, error));
      })
      .on('fail', (test, error: Failure) => {
        counts.failed++;
        tell('fail', failureOf(test, error));
      });
  });
  await told;
  return counts;
}

function failureOf(test: Mocha.Runnable, { message, stack = '', actual, expected }: Failure) {
  const text = stack.includes(message) ? stack : `${message}\n${stack}`;
  return { title: test.fullTitle(), message: text, actual: inWords(actual), expected: inWords(expected) };
}

/** The runner gets words: what a test has compared may be nothing that can be sent. */
function inWords(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : show(value);
}

type Failure = Error & { readonly actual?: unknown; readonly expected?: unknown };

/** To the runner; to the console when the suite was started by hand. */
async function report(event: string, details: Record<string, unknown>): Promise<void> {
  if (runSettings().bridge === undefined) console.log(`${event}: ${JSON.stringify(details)}`);
  else await callRunner('report', event, details);
}
