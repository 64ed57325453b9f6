import { createServer } from 'node:net';
import { messageOf } from '../problem.mjs';

/**
 * Runs the suite in the desktop app.
 *
 * @param {import('./run.mjs').Session} session
 * @param {import('./desktop.mjs').Desktop} desktop
 * @returns {Promise<import('./server-run.mjs').RunningEditor>}
 */
export async function runInDesktop({ run, stage, extension, tests, setPage }, desktop) {
  const { runTests } = await import('@vscode/test-electron');
  const port = await freePort();
  const trust = run.settings?.['security.workspace.trust.enabled'] === true;
  const ended = runTests({
    vscodeExecutablePath: desktop.executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [
      'folder' in stage.open ? stage.open.folder : stage.open.workspace,
      `--user-data-dir=${stage.dataFolder}`,
      `--extensions-dir=${stage.extensionsFolder}`,
      `--remote-debugging-port=${port}`,
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-updates',
      '--disable-telemetry',
      ...(trust ? [] : ['--disable-workspace-trust']),
    ],
  }).then(
    (code) => `VS Code ended with exit code ${code}`,
    (error) => messageOf(error),
  );
  void ended.then(() => (over = true));
  let over = false;
  void attach(port, () => over).then(setPage, (error) => {
    if (!over) console.log(`  The window cannot be looked into: ${messageOf(error)}`);
  });
  return { ended, log: () => '', stop: async () => void (await ended) };
}

/**
 * @param {number} port
 * @param {() => boolean} isOver
 * @returns {Promise<import('playwright-core').Page>} the workbench's window
 */
async function attach(port, isOver) {
  const { chromium } = await import('playwright-core');
  while (!isOver()) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = browser
        .contexts()
        .flatMap((context) => context.pages())
        .find((candidate) => candidate.url().includes('workbench'));
      if (page) return page;
      await browser.close();
    } catch {
      // The window is not open yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the window has closed');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
