import { readFileSync } from 'node:fs';
import { installBrowser } from '../editor/browser.mjs';
import { installDesktop } from '../editor/desktop.mjs';
import { installServer } from '../editor/install.mjs';
import { runSuite } from '../editor/run.mjs';
import { runs as suiteRuns } from '../editor/runs.mjs';
import { editors } from '../editor/versions.mjs';
import { filesUnder } from '../files.mjs';
import { makePackage } from '../package/make.mjs';
import { unpack } from '../package/unpack.mjs';
import { inProject } from '../paths.mjs';
import { Problem, messageOf } from '../problem.mjs';

/**
 * Runs the editor suite in every editor asked for.
 *
 * @param {{ run?: string | undefined, grep?: string | undefined, runs?: readonly import('../editor/runs.mjs').Run[] }} options
 *   `runs`: others than those of the suite
 * @returns {Promise<import('../editor/outcome.mjs').Outcome[]>} one for each run
 */
export async function testEditors({ run: chosen, grep, runs = suiteRuns }) {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  checkOldest(manifest.engines.vscode);
  const extensionId = `${manifest.publisher}.${manifest.name}`;
  const outcomes = [];
  let isUnpacked = false;
  for (const run of runs) {
    if (chosen === undefined ? run.onRequest === true : run.id !== chosen) continue;
    if (run.only !== undefined && filesUnder(`test/editor/${run.only}`, '.test.ts').length === 0) continue;
    console.log(`\nEditor tests, ${run.title}`);
    try {
      if (run.packaged === true && !isUnpacked) {
        unpack(await makePackage());
        isUnpacked = true;
      }
      const { editor, browser } = await installEditor(run);
      const outcome = await runSuite(run, { editor, browser, extensionId, grep });
      console.log(`  ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`);
      outcomes.push(outcome);
    } catch (error) {
      console.log(`  FAIL  ${messageOf(error)}`);
      outcomes.push({ passed: 0, failed: 1, skipped: 0, figures: {} });
    }
  }
  return outcomes;
}

/**
 * The desktop app where there is a display; the server and a browser otherwise, and always for the browser's
 * extension host.
 *
 * @param {import('../editor/runs.mjs').Run} run
 * @returns {Promise<{ editor: import('../editor/run.mjs').Editor, browser: string }>}
 */
async function installEditor({ editor, host }) {
  const desktop = host === 'node' ? await installDesktop(editor) : undefined;
  if (desktop !== undefined) return { editor: desktop, browser: '' };
  const browser = await installBrowser();
  return { editor: await installServer(editor), browser };
}

/** @param {string} engine `engines.vscode` of package.json; its lowest version must be the oldest editor's */
function checkOldest(engine) {
  const [, minor] = /^\^?(\d+\.\d+)\./.exec(engine) ?? [];
  if (minor === undefined || !editors.oldest.vscode.startsWith(`${minor}.`)) {
    throw new Problem(
      `package.json supports VS Code ${engine}, but the oldest editor tested is ${editors.oldest.vscode}. Change one of them (scripts/editor/versions.mjs).`,
    );
  }
}
