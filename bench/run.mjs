import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hasGenerator } from './corpora.mjs';
import { cold } from './goals/cold.mjs';
import { counts } from './goals/counts.mjs';
import { editor } from './goals/editor.mjs';
import { keystroke } from './goals/keystroke.mjs';
import { main } from './goals/main.mjs';
import { moves } from './goals/moves.mjs';
import { preview } from './goals/preview.mjs';
import { scores } from './goals/scores.mjs';
import { recordings } from './goals/recordings.mjs';
import { search } from './goals/search.mjs';
import { buildCore } from './ours.mjs';
import { profileOf } from './profile.mjs';

/** @type {readonly import('./goals/goal.mjs').Measurement[]} */
const measurements = [counts, scores, main, preview, keystroke, search, recordings, moves, editor, cold];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
if (!hasGenerator()) {
  console.error(
    'The bench needs the generator of notes: set CONFERENCE_NOTES_CORPUS to the path of gen.mjs.',
  );
  process.exit(2);
}
/** @type {import('./goals/goal.mjs').Scale} */
const scale = values.quick
  ? { quick: true, editor: false, large: 1000, cold: 3, warm: 15 }
  : values.short
    ? { quick: false, editor: false, large: 10_000, cold: 3, warm: 31 }
    : { quick: false, editor: true, large: 10_000, cold: 9, warm: 31 };

await buildCore();
/** @type {import('./goals/goal.mjs').Outcome[]} */
const outcomes = [];
for (const { name, isOfSize, measure } of measurements) {
  if (values.only !== undefined && values.only !== name) continue;
  console.error(`${name} …`);
  for (const measured of await measure(scale)) {
    // With a tenth of the notes the goals say nothing.
    const outcome = values.quick && isOfSize ? { ...measured, met: undefined } : measured;
    outcomes.push(outcome);
    console.log(line(outcome));
  }
}
const missed = outcomes.filter(({ met }) => met === false);
console.log(`\n${outcomes.filter(({ met }) => met === true).length} goals met, ${missed.length} missed`);
const profiles = profilesOf(missed);
console.log(profiles.join('\n'));
if (!values.quick && values.only === undefined) {
  writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), report());
}
process.exitCode = missed.length === 0 ? 0 : 1;

/**
 * Where the time of missed goals goes, a line for each work that some are about.
 *
 * @param {readonly import('./goals/goal.mjs').Outcome[]} goals
 */
function profilesOf(goals) {
  const works = new Map(goals.flatMap(({ profile }) => (profile ? [[profile.work, profile.folder]] : [])));
  return [...works].map(([work = '', folder = '']) => {
    console.error(`profile of “${work}” …`);
    const shares = profileOf(work, folder).slice(0, 10);
    const told = shares.map(({ place, share }) => `${place} ${Math.round(share * 100)} %`);
    return `- **${work}**: ${told.join(', ')}.`;
  });
}

/** @param {import('./goals/goal.mjs').Outcome} outcome */
function line({ goal, wanted, figure, met }) {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  return `| ${goal} | ${wanted} | ${figure} | ${verdict} |`;
}

function report() {
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node.js ${process.version}`;
  return `# Figures of the bench

Made by \`npm run bench${values.short ? ' -- --short' : ''}\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Ratios are medians over rounds in which both sides took turns, with the 5th and 95th percentile; milliseconds are for the record only, because the machine is shared. Works in processes of their own are compared by the time that their main thread had of a processor.

| goal | wanted | figure | |
| --- | --- | --- | --- |
${outcomes.map(line).join('\n')}
${profiles.length === 0 ? '' : `\n## Where the time of missed goals goes\n\n${profiles.join('\n')}\n`}`;
}
