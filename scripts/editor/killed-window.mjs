import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../processes.mjs';
import { launchBrowser } from './browser.mjs';
import { press, type } from './hands.mjs';
import { quietSettings, testSettings, writeSettings } from './profile.mjs';
import { startServer, windowAddress } from './server.mjs';

/**
 * @typedef {object} Fate what happens in a window until it is killed
 * @property {string} folder that it opens
 * @property {readonly Step[]} before is waited for
 * @property {readonly Step[]} during goes on and on until the end
 * @property {'extension host' | 'window' | 'server'} victim
 * @property {number} after milliseconds since `during` has begun
 * @property {readonly Step[]} [again] is waited for in a window that is opened on the same folder afterwards
 *
 * @typedef {readonly ['type' | 'press' | 'see', string]} Step
 */

/** How long something may take to appear. */
const patience = 300_000;

/**
 * Opens a folder in a window with a server of its own, and kills a part of it in the middle of what its user does.
 *
 * @param {{ editor: import('./install.mjs').InstalledServer, browser: string, extension: string }} installed
 * @param {Fate} fate
 */
export async function killWindow({ editor, browser: browserPath, extension }, fate) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'conference-notes-killed-'));
  writeSettings(dataFolder, { ...quietSettings, ...testSettings });
  const start = () => startServer(editor, { dataFolder, extensionsFolder: join(dataFolder, 'extensions') });
  let server = await start();
  const browser = await launchBrowser(browserPath);
  const open = async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(windowAddress(server, { open: { folder: fate.folder }, extension }));
    return page;
  };
  try {
    const page = await open();
    for (const step of fate.before) await take(page, step);
    let isOver = false;
    const during = (async () => {
      while (!isOver) for (const step of fate.during) if (!isOver) await take(page, step);
    })().catch(() => {
      // The window has gone.
    });
    await wait(fate.after);
    await kill(fate.victim, page, server);
    // What was on its way to the disk gets there, if it ever does.
    await wait(1000);
    isOver = true;
    if (fate.again !== undefined) {
      if (fate.victim === 'server') {
        await server.ended;
        server = await start();
      }
      const next = await open();
      for (const step of fate.again) await take(next, step);
    }
    // Whatever is still waited for ends with the browser.
    await browser.close();
    await during;
  } finally {
    await browser.close();
    server.stop();
    await server.ended;
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Step} step
 */
async function take(page, [what, words]) {
  if (what === 'type') await type(page, words);
  else if (what === 'press') await press(page, words);
  else await page.locator(words).first().waitFor({ timeout: patience });
}

/**
 * @param {Fate['victim']} victim
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').RunningServer} server
 */
async function kill(victim, page, server) {
  if (victim === 'server') server.stop();
  else if (victim === 'window') await page.goto('chrome://crash').catch(() => undefined);
  else {
    const hosts = await extensionHosts(server.group);
    if (hosts.length === 0) throw new Error('The window has no extension host.');
    for (const host of hosts) process.kill(host, 'SIGKILL');
  }
}

/**
 * @param {number} group of the server's processes
 * @returns {Promise<number[]>}
 */
async function extensionHosts(group) {
  const { output } = await run('ps', ['-A', '-o', 'pid=,pgid=,args=']);
  return output.split('\n').flatMap((line) => {
    const [, pid, of, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(of) === group && args.includes('--type=extensionHost') ? [Number(pid)] : [];
  });
}

/** @param {number} milliseconds */
function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
