import { launchBrowser } from './browser.mjs';
import { watchRequests } from './screen.mjs';
import { startServer, windowAddress } from './server.mjs';

/**
 * @typedef {object} RunningEditor
 * @property {Promise<string>} ended resolves, with a sentence, when the editor says that the suite is over
 * @property {() => string} log what the editor has said
 * @property {() => Promise<void>} stop
 */

/**
 * Runs the suite in VS Code's server and a headless browser.
 *
 * @param {import('./run.mjs').Session} session
 * @param {import('./install.mjs').InstalledServer} editor
 * @param {string} browserPath
 * @returns {Promise<RunningEditor>}
 */
export async function runInServer({ run, stage, extension, tests, setPage }, editor, browserPath) {
  const trust = run.settings?.['security.workspace.trust.enabled'] === true;
  const server = await startServer(editor, { ...stage, port: run.lasting?.port ?? 0, trust });
  const browser = await launchBrowser(browserPath);
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  watchRequests(page);
  await page.addInitScript(standStill);
  /** @type {string[]} */
  const lines = [];
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) =>
      resolve(`VS Code ended it with exit code ${code}`),
    );
    page.on('crash', () => resolve('the page crashed'));
    browser.on('disconnected', () => resolve('the browser ended'));
    void server.ended.then(() => resolve('the server ended'));
  });
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      if (type !== 'info') lines.push(`${type}: ${args.map(String).join(' ')}`);
    },
  );
  page.on('console', (message) => {
    // What VS Code logs itself comes through codeAutomationLog; a web server's 404 says nothing here.
    if (message.type() === 'error' && !/^%c|^Failed to load resource/.test(message.text()))
      lines.push(message.text());
  });
  setPage(page);
  await page.goto(windowAddress(server, { open: stage.open, extension, tests }));
  return {
    ended,
    log: () => [...lines.slice(-10).map((line) => line.slice(0, 500)), server.log().slice(-700)].join('\n'),
    stop: async () => {
      await browser.close();
      server.stop();
      await server.ended;
    },
  };
}

/**
 * Runs in the page before all else, and leaves what webviews show as it is. A sign that turns while something is loaded
 * has the whole window drawn sixty times a second, without a graphics card by the processor that the test needs.
 */
function standStill() {
  if (window.top !== window) return;
  const still = new CSSStyleSheet();
  still.replaceSync('*, ::before, ::after { animation: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
}

/* global CSSStyleSheet, document, window */
