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
import { preview } from './goals/preview.mjs';
import { scores } from './goals/scores.mjs';
import { recordings } from './goals/recordings.mjs';
import { search } from './goals/search.mjs';
import { buildCore } from './ours.mjs';

/** @type {readonly import('./goals/goal.mjs').Measurement[]} */
const measurements = [counts, scores, main, preview, keystroke, search, recordings, editor, cold];

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
if (!hasGenerator()) {
  console.error(
    'The bench needs the generator of notes: set CONFERENCE_NOTES_CORPUS to the path of gen.mjs.',
  );
  process.exit(2);
}
const scale = values.quick
  ? { quick: true, large: 1000, cold: 3, warm: 15 }
  : { quick: false, large: 10_000, cold: 9, warm: 31 };

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
if (!values.quick && values.only === undefined) {
  writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), report());
}
process.exitCode = missed.length === 0 ? 0 : 1;

/** @param {import('./goals/goal.mjs').Outcome} outcome */
function line({ goal, wanted, figure, met }) {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  return `| ${goal} | ${wanted} | ${figure} | ${verdict} |`;
}

function report() {
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node.js ${process.version}`;
  return `# Figures of the bench

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Ratios are medians over rounds in which both sides took turns, with the 5th and 95th percentile; milliseconds are for the record only, because the machine is shared.

| goal | wanted | figure | |
| --- | --- | --- | --- |
${outcomes.map(line).join('\n')}
`;
}
