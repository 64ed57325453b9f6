// Looks for notes that break something: measures how time grows with a note's length, runs the property tests with new
// seeds, and tries the invariants of test/fuzz on generated notes.
import { parseArgs } from 'node:util';
import { inProject, root } from './paths.mjs';
import { Problem, messageOf, runMain } from './problem.mjs';
import { run } from './processes.mjs';
import { installPackages } from './setup/packages.mjs';

const help = `npm run fuzz -- [options]

Looks for notes that break something. First every reader is measured on texts that grow: four times the text may take
six times as long at most. Then, until the time is over, property tests and the invariants of test/fuzz are tried on
new notes. Prints seed and smallest note of each kind of failure, and counts at the end.

  --minutes N   how long to look for, without the measuring (10)
  --seed S      the seed to begin with; a new one each time if not given
  --no-growth   leave the measuring out
  --help        this text`;

/** Minutes of each of the two by turns. */
const TURN = 2;

await runMain(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return 0;
  }
  await installPackages();
  const { build } = await import('./build.mjs');
  await build({ tests: true });
  return (await search(options)) ? 0 : 1;
});

/**
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Promise<boolean>} whether nothing was found
 */
async function search({ minutes, seed, growth }) {
  const { testUnits } = await import('./test/unit.mjs');
  const end = Date.now() + minutes * 60_000;
  let isWell = true;
  const outcome = { passed: 0, failed: 0 };
  console.log(`Seed ${String(seed)}`);
  if (growth) isWell = await part('growth', []);
  for (let turn = 0; turn === 0 || Date.now() < end; turn++) {
    const seconds = Math.max(5, Math.min(TURN * 60, (end - Date.now()) / 1000));
    const own = seed + turn * 1_000_000;
    isWell = (await part('invariants', [String(own), String(Math.round(seconds))])) && isWell;
    if (Date.now() >= end) break;
    const { passed, failed } = await testUnits({ seed: own, properties: true });
    outcome.passed += passed;
    outcome.failed += failed;
  }
  console.log(`Property tests: ${String(outcome.passed)} passed, ${String(outcome.failed)} failed`);
  console.log(
    isWell && outcome.failed === 0
      ? 'Nothing was found.'
      : `Something was found; the seed was ${String(seed)}.`,
  );
  return isWell && outcome.failed === 0;
}

/**
 * @param {'growth' | 'invariants'} name
 * @param {string[]} args
 */
async function part(name, args) {
  console.log(name === 'growth' ? 'How time grows' : `Invariants, seed ${String(args[0])}`);
  const { code, output } = await run(
    process.execPath,
    // Work for the collector and the compiler counts where it is caused, however busy the machine is.
    ['--enable-source-maps', '--single-threaded', inProject('out', 'test', 'fuzz.js'), name, ...args],
    { cwd: root },
  );
  console.log(output.trimEnd());
  return code === 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '10' },
        seed: { type: 'string' },
        'no-growth': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const minutes = Number(values.minutes);
    const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
    if (!(minutes > 0)) throw new Error('--minutes takes a number.');
    if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number.');
    return { minutes, seed, growth: !values['no-growth'], help: values.help };
  } catch (error) {
    throw new Problem(`${messageOf(error)}\n\n${help}`, 2);
  }
}
