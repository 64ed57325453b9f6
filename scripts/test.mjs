import { availableParallelism } from 'node:os';
import { inspect, parseArgs } from 'node:util';
import { runs } from './editor/runs.mjs';
import { inLanes } from './lanes.mjs';
import { Problem, messageOf, runMain } from './problem.mjs';
import { installPackages } from './setup/packages.mjs';

const runIds = runs.map(({ id }) => id);

/** A run keeps little more than half a core busy: its server, its page and its extension host wait for each other. */
const lanes = Number(
  process.env['CONFERENCE_NOTES_TEST_LANES'] ?? Math.max(4, Math.floor(availableParallelism() / 2)),
);

const help = `npm test -- [options]

Checks the code (npm run lint), runs the unit tests, and runs the editor suite in real VS Codes: the newest, the
oldest supported, the newest's browser extension host, and the newest with an untrusted folder and with several
folders. A few tests kill windows, and a few run on the package that users install, in all three. Installs what is missing first. The last line says how many tests passed and failed.

  --unit        the unit tests only
  --editor      the editor suite only
  --run NAME    one run of the editor suite only: ${runIds.join(', ')}
  --grep TEXT   only tests whose full title holds TEXT
  --no-lint     leave the checks out
  --help        this text

Environment: CONFERENCE_NOTES_CACHE (folder of the downloaded editors, .cache), CHROME_PATH (the browser),
CONFERENCE_NOTES_TEST_MINUTES (how long nothing may happen in a run of the editor suite, 10),
CONFERENCE_NOTES_TEST_LANES (how many runs go on at once, half the cores, at least 4).`;

await runMain(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return 0;
  }
  const outcomes = await testAll(options);
  const sum = (/** @type {'passed' | 'failed' | 'again'} */ key) =>
    outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  if (failures.length > 0) console.log(`\nWhat has failed, once more:\n${failures.join('\n')}`);
  const again = sum('again') > 0 ? `, ${sum('again')} tried again` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${again}`);
  return sum('failed') === 0 ? 0 : 1;
});

/** @typedef {{ passed: number, failed: number, again?: number, failures: readonly string[] }} Outcome */

/**
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Promise<Outcome[]>} what cannot even be begun is a failure too
 */
async function testAll({ unit, editor, run, grep, lint }) {
  const all = !unit && !editor && run === undefined;
  /** @type {Outcome[]} */
  const outcomes = [];
  try {
    await installPackages();
    const { build } = await import('./build.mjs');
    await build({ tests: true });
    const { testUnits } = await import('./test/unit.mjs');
    /** @type {(() => Promise<Outcome>)[]} */
    const units = all || unit ? [() => testUnits({ grep })] : [];
    const { editorRuns } = await import('./test/editor.mjs');
    const windows = all || editor || run !== undefined ? await editorRuns({ run, grep }) : [];
    const checks = all && lint ? [checkCode] : [];
    // The longest first: what is short fills the lanes at the end. Unit tests take one processor all the time.
    outcomes.push(
      ...(await inLanes(lanes, [...windows.slice(0, 2), ...units, ...windows.slice(2), ...checks])),
    );
  } catch (error) {
    // A Problem explains itself; anything else is a mistake in these scripts, to be found by its stack.
    const words = error instanceof Problem ? error.message : inspect(error);
    console.log(words);
    outcomes.push({ passed: 0, failed: 1, failures: [words] });
  }
  return outcomes;
}

/**
 * Lint is no test: it adds nothing when all is well, and a failure for each check that finds something.
 *
 * @returns {Promise<Outcome>}
 */
async function checkCode() {
  const { lint } = await import('./lint.mjs');
  const failures = await lint({ atOnce: 1 });
  return { passed: 0, failed: failures.length, failures };
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        unit: { type: 'boolean', default: false },
        editor: { type: 'boolean', default: false },
        run: { type: 'string' },
        grep: { type: 'string' },
        'no-lint': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { run } = values;
    if (run !== undefined && !runIds.includes(run)) throw new Error(`There is no run "${run}".`);
    return { ...values, run, grep: values.grep, lint: !values['no-lint'] };
  } catch (error) {
    throw new Problem(`${messageOf(error)}\n\n${help}`, 2);
  }
}
