import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from '../problem.mjs';
import { run } from '../processes.mjs';
import { withProgress } from '../progress.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium-like browser; on Debian and its kin installs one when there is none.
 *
 * @returns {Promise<string>} the path of its program
 * @throws {Problem} when there is none and none can be installed
 */
export async function installBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const apt = await aptCommand();
  if (apt === undefined) {
    throw new Problem(
      'The editor tests need Chromium or Chrome, and none was found. Install one (Debian: apt-get install chromium), or set CHROME_PATH to its program.',
    );
  }
  await withProgress('Installing Chromium (apt-get)', async () => {
    await apt('update');
    const { code, output } = await apt(
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-liberation',
    );
    if (code !== 0 || findBrowser() === undefined) {
      throw new Problem(
        `Chromium is missing and apt-get could not install it. Connect to the network, or install it by hand (apt-get install chromium) or set CHROME_PATH.\n${output.slice(-400)}`,
      );
    }
  });
  return findBrowser() ?? '';
}

/** @returns {string | undefined} */
function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Problem(`CHROME_PATH is ${chosen}, which is not a program. Correct it or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next place is tried.
    return false;
  }
}

/** @returns {Promise<((...args: string[]) => ReturnType<typeof run>) | undefined>} undefined where apt-get cannot be used */
async function aptCommand() {
  if (process.platform !== 'linux' || (await run('apt-get', ['--version'])).code !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (process.getuid?.() === 0) return (...args) => run('apt-get', args, { env });
  if ((await run('sudo', ['-n', 'true'])).code !== 0) return undefined;
  return (...args) => run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
}

/**
 * Starts the browser without a window.
 *
 * @param {string} executablePath
 */
export async function launchBrowser(executablePath) {
  const { chromium } = await import('playwright-core');
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath,
    args: quiet,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
