import { readFileSync } from 'node:fs';
import { installBrowser } from '../editor/browser.mjs';
import { installDesktop } from '../editor/desktop.mjs';
import { installServer } from '../editor/install.mjs';
import { runSuite } from '../editor/run.mjs';
import { runs as suiteRuns } from '../editor/runs.mjs';
import { editors } from '../editor/versions.mjs';
import { filesUnder } from '../files.mjs';
import { inLanes } from '../lanes.mjs';
import { makePackage } from '../package/make.mjs';
import { unpack } from '../package/unpack.mjs';
import { inProject } from '../paths.mjs';
import { Problem, messageOf } from '../problem.mjs';

/** @typedef {import('../editor/outcome.mjs').Outcome} Outcome */

/**
 * Makes ready the runs of the editor suite that are asked for: installs their editors, and packs the extension where
 * the package is what runs.
 *
 * @param {{ run?: string | undefined, grep?: string | undefined, runs?: readonly import('../editor/runs.mjs').Run[] }} options
 *   `runs`: others than those of the suite
 * @returns {Promise<(() => Promise<Outcome>)[]>} each runs one, and may do so beside another
 */
export async function editorRuns({ run: chosen, grep, runs = suiteRuns }) {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  checkOldest(manifest.engines.vscode);
  const extensionId = `${manifest.publisher}.${manifest.name}`;
  const wanted = runs.filter((run) => (chosen === undefined ? run.onRequest !== true : run.id === chosen));
  checkPlaces(wanted);
  const jobs = [];
  let isUnpacked = false;
  for (const run of wanted) {
    /** @param {string} words */
    const ofRun = (words) => (wanted.length > 1 ? words.replace(/^/gm, `${run.id}: `) : words);
    /** @param {string} words */
    const say = (words) => console.log(ofRun(words));
    try {
      if (run.packaged === true && !isUnpacked) {
        unpack(await makePackage());
        isUnpacked = true;
      }
      const installed = await installEditor(run);
      jobs.push(async () => {
        say(`Editor tests, ${run.title}`);
        const outcome = await outcomeOf(run, { ...installed, extensionId, say, grep });
        return { ...outcome, failures: outcome.failures.map(ofRun) };
      });
    } catch (error) {
      jobs.push(() => Promise.resolve(failed(say, error)));
    }
  }
  return jobs;
}

/**
 * A run must not lose tests because a file has another name.
 *
 * @param {readonly import('../editor/runs.mjs').Run[]} wanted
 */
function checkPlaces(wanted) {
  const files = filesUnder('test/editor', '.test.ts');
  for (const { id, only = [] } of wanted)
    for (const place of only)
      if (
        !files.some(
          (file) => file.startsWith(`test/editor/${place}/`) || file === `test/editor/${place}.test.ts`,
        )
      )
        throw new Problem(
          `scripts/editor/runs.mjs: "${id}" names "${place}", but test/editor has no such test.`,
        );
}

/**
 * @param {import('../editor/runs.mjs').Run} run
 * @param {Parameters<typeof runSuite>[1]} options
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(run, options) {
  const started = Date.now();
  try {
    const outcome = await runSuite(run, options);
    const { passed, failed, skipped, again } = outcome;
    const seconds = Math.round((Date.now() - started) / 1000);
    options.say(
      `  ${passed} passed, ${failed} failed, ${skipped} skipped, ${again} tried again in ${seconds} s`,
    );
    return outcome;
  } catch (error) {
    return failed(options.say, error);
  }
}

/**
 * @param {(line: string) => void} say
 * @param {unknown} error
 * @returns {Outcome}
 */
function failed(say, error) {
  const words = `  FAIL  ${messageOf(error)}`;
  say(words);
  return { passed: 0, failed: 1, skipped: 0, again: 0, figures: {}, failures: [words] };
}

/**
 * Runs the editor suite, one editor after the other.
 *
 * @param {Parameters<typeof editorRuns>[0]} options
 * @returns {Promise<Outcome[]>} one for each run
 */
export async function testEditors(options) {
  return inLanes(1, await editorRuns(options));
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
