import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../paths.mjs';
import { messageOf } from '../problem.mjs';
import { openBridge } from './bridge.mjs';
import { runInDesktop } from './desktop-run.mjs';
import { killWindow } from './killed-window.mjs';
import { Patience } from '../patience.mjs';
import { SuiteReport, indent } from './outcome.mjs';
import { prepareStage, quietSettings, testSettings } from './profile.mjs';
import { fileName, screenAnswers } from './screen.mjs';
import { runInServer } from './server-run.mjs';

/** @typedef {import('./desktop.mjs').Desktop | import('./install.mjs').InstalledServer} Editor */

/**
 * @typedef {object} Session what both ways of running need
 * @property {import('./runs.mjs').Run} run
 * @property {import('./profile.mjs').Stage} stage
 * @property {string} extension its folder
 * @property {string} tests the suite's bundle
 * @property {SuiteReport} report
 * @property {(page: import('playwright-core').Page) => void} setPage to be called when the window is there
 */

/** A suite in which nothing happens for so long hangs. */
const stillness = Number(process.env['CONFERENCE_NOTES_TEST_MINUTES'] ?? 10) * 60_000;

/**
 * Runs the editor suite once, and tells how it goes.
 *
 * @param {import('./runs.mjs').Run} run
 * @param {{ editor: Editor, browser: string, extensionId: string, say: (line: string) => void, grep?: string | undefined }} options
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runSuite(run, { editor, browser, extensionId, say, grep }) {
  const way = 'executable' in editor ? 'desktop app' : 'VS Code server with headless Chromium';
  const report = new SuiteReport(randomUUID(), way, say);
  const patience = new Patience(stillness);
  const screenshots = inProject('out', 'screenshots', run.id);
  rmSync(screenshots, { recursive: true, force: true });
  /** @type {(page: import('playwright-core').Page) => void} */
  let setPage = () => undefined;
  /** @type {Promise<import('playwright-core').Page>} */
  const page = new Promise((resolve) => (setPage = resolve));
  const screen = screenAnswers(() => page, screenshots);
  const { extension, tests } = filesOf(run);
  const bridge = await openBridge(
    {
      ...screen,
      // Of the desktop app there is one window, the suite's own.
      canKill: () => !('executable' in editor),
      killWindow: ([fate]) =>
        'executable' in editor ? undefined : killWindow({ editor, browser, extension }, fate),
      report: async ([event, details]) => {
        report.take(event, details);
        if (event === 'fail' || event === 'again')
          await screen['screenshot']?.([`failed-${fileName(details.title)}`]);
      },
    },
    () => patience.moved(),
  );
  const { only, host, folders, lasting } = run;
  const stage = prepareStage({
    folders,
    userData: lasting?.userData,
    settings: (fixtures) => ({
      ...quietSettings,
      ...testSettings,
      ...(host === 'browser' ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {}),
      ...run.settings,
      conferenceNotesTest: { bridge: bridge.url, token: report.token, fixtures, only, grep },
    }),
  });
  const session = { run, stage, extension, tests, report, setPage };
  try {
    const running =
      'executable' in editor
        ? await runInDesktop(session, editor)
        : await runInServer(session, editor, browser);
    const why = await Promise.race([
      report.until(() => report.ended).then(() => ''),
      running.ended,
      patience.exhausted().then(() => `nothing has happened for ${stillness / 60_000} minutes`),
    ]);
    // The last word may still be on its way when the editor says that it has ended.
    if (!report.ended) await Promise.race([report.until(() => report.ended), wait(2000)]);
    if (!report.ended) {
      const last = report.current && `; the last test was "${report.current}"`;
      const log = indent(running.log().slice(-3000));
      report.died(`the suite did not come to its end: ${why}${last}\n${log}`);
    }
    await running.stop();
  } catch (error) {
    report.died(`the editor could not be run: ${messageOf(error)}`);
  } finally {
    patience.end();
    bridge.close();
    stage.clear();
  }
  return report.outcome();
}

/**
 * The extension's folder and the suite's bundle. VS Code runs a suite in the extension host of the extension in whose
 * folder it lies, so the package gets a copy.
 *
 * @param {import('./runs.mjs').Run} run
 */
function filesOf({ host, packaged, extension = inProject() }) {
  const bundle = inProject('out', 'test', 'editor', host === 'browser' ? 'browser.js' : 'index.js');
  if (packaged !== true && extension === inProject()) return { extension, tests: bundle };
  const folder = packaged === true ? inProject('out', 'package', 'extension') : extension;
  const tests = path.join(folder, path.basename(bundle));
  copyFileSync(bundle, tests);
  return { extension: folder, tests };
}

/** @param {number} milliseconds */
function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
