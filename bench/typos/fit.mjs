import { parseArgs } from 'node:util';
import { inProject } from '../../scripts/paths.mjs';
import {
  exampleMaker,
  hiddenExamples,
  labelledExamples,
  listedExamples,
  rightExamples,
  slipExamples,
} from './examples.mjs';
import { listedNotes, markedNotes } from './labelled.mjs';
import { loadCore } from './load-core.mjs';
import { rightTexts } from './texts.mjs';

// node bench/typos/fit.mjs --labels LABELS.jsonl --notes FOLDER [--ignored FILE] [--right FOLDER]...
// Fits the weights of src/core/typos/features.ts by logistic regression, prints them, and what they give on words
// they were not fitted to (five parts, each judged by weights from the other four).

const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    notes: { type: 'string' },
    ignored: { type: 'string' },
    right: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean' },
  },
});
const PARTS = 5;
const RIGHT = Number(process.env.RIGHT ?? 0.2);
const HIDDEN = Number(process.env.HIDDEN ?? 0.12);

const CERTAIN = 0.78;
const POSSIBLE = 0.53;

const core = await loadCore();
const maker = exampleMaker(core);
const right = [inProject('node_modules'), ...values.right];
const marked = markedNotes(inProject('test', 'fixtures', 'typos'));
const notes = [...(values.labels ? listedNotes(values) : []), ...marked];
const examples = [
  ...labelledExamples(core, maker, notes),
  ...rightExamples(maker, right),
  ...slipExamples(maker, rightTexts(right).slice(0, 150), 3000),
  ...listedExamples(maker, 3000),
  ...(await hiddenExamples(core, 1500)),
];
const names = Object.keys(examples[0].evidence);
weigh(examples);

for (let part = 0; part < PARTS; part++) {
  const weights = fit(
    examples.filter(({ plain }) => partOf(plain) !== part),
    500,
  );
  for (const example of examples)
    if (partOf(example.plain) === part) example.chance = chanceOf(weights, example);
}
report();
byAuthor();
const weights = fit(examples, 1500);
console.log(names.map((name, i) => `  ${name}: ${weights[i].toFixed(2)},`).join('\n'));

/** What weights find in an author's notes that were fitted to all others' words. */
function byAuthor() {
  for (const author of new Set(notes.map((note) => note.author))) {
    const own = examples.filter((example) => example.author === author);
    const words = new Set(own.map(({ plain }) => plain));
    const weights = fit(
      examples.filter((example) => example.author !== author && !words.has(example.plain)),
      400,
    );
    const flagged = own
      .filter(({ found }) => found.length > 0)
      .map((e) => ({ ...e, own: chanceOf(weights, e) }));
    const slips = notes
      .filter((note) => note.author === author)
      .reduce((sum, note) => sum + slipsOf(note), 0);
    const share = (least) => {
      const over = flagged.filter(({ own: chance }) => chance >= least);
      const hits = over.filter(({ isTypo }) => isTypo);
      return `P ${(hits.length / (over.length || 1)).toFixed(3)} R ${(hits.length / (slips || 1)).toFixed(3)}`;
    };
    console.log(
      `${author.padEnd(20)} ${String(slips).padStart(3)} slips: ${share(CERTAIN)} | both ${share(POSSIBLE)}`,
    );
  }
}

/** Slips that the weights decide about. */
function slipsOf({ slips }) {
  const isCertain = (word) => core.withApostrophe(word) ?? core.withSpace(word);
  return slips.filter(({ word }) => !isCertain(word.toLowerCase())).length;
}

/** Notes count most; rightly spelt texts have far more identifiers than notes have; slips are made up. */
function weigh(all) {
  const times = new Map();
  for (const { from, plain } of all) times.set(from + plain, (times.get(from + plain) ?? 0) + 1);
  for (const example of all) {
    const each = { notes: 1.3, right: example.isTypo ? 1 : RIGHT, slip: 0.06, listed: 0.1, hidden: HIDDEN }[
      example.from
    ];
    example.weight = each / Math.sqrt(times.get(example.from + example.plain));
  }
}

function partOf(plain) {
  let hash = 7;
  for (const letter of plain) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % PARTS;
}

function chanceOf(weights, { evidence }) {
  return 1 / (1 + Math.exp(-names.reduce((sum, name, i) => sum + weights[i] * evidence[name], 0)));
}

/** Gradient descent with momentum (Adam), pulled towards 0. */
function fit(data, rounds) {
  const size = names.length;
  const rows = data.map(({ evidence }) => Float64Array.from(names, (name) => evidence[name]));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const [weights, speed, spread] = [0, 1, 2].map(() => new Float64Array(size));
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size);
    data.forEach(({ isTypo, weight }, n) => {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += weights[i] * rows[n][i];
      const off = (1 / (1 + Math.exp(-sum)) - (isTypo ? 1 : 0)) * weight;
      for (let i = 0; i < size; i++) slope[i] += off * rows[n][i];
    });
    for (let i = 0; i < size; i++) {
      const down = (slope[i] + (i > 0 ? weights[i] : 0)) / total;
      speed[i] = 0.9 * speed[i] + 0.1 * down;
      spread[i] = 0.999 * spread[i] + 0.001 * down * down;
      const step = speed[i] / (1 - 0.9 ** round) / (Math.sqrt(spread[i] / (1 - 0.999 ** round)) + 1e-9);
      weights[i] -= 0.05 * step;
    }
  }
  return weights;
}

function report() {
  const of = (from, isTypo) =>
    examples.filter((e) => e.from === from && (isTypo === undefined || e.isTypo === isTypo));
  const share = (some, all) => (some.length / (all.length || 1)).toFixed(3);
  const firstRight = (some) =>
    share(
      some.filter(({ fixes, found }) => fixes.includes(found[0])),
      some,
    );
  for (const least of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const flagged = (list) => list.filter(({ chance, found }) => chance >= least && found.length > 0);
    const notes = flagged(of('notes'));
    const hits = notes.filter(({ isTypo }) => isTypo);
    const slips = flagged(of('slip'));
    console.log(
      `${least}: notes P ${share(hits, notes)} R ${share(hits, of('notes', true))} first ${firstRight(hits)}`,
      `| right words flagged ${share(flagged(of('right', false)), of('right', false))}`,
      `names ${share(flagged(of('hidden')), of('hidden'))}`,
      `| slips R ${share(slips, of('slip'))} first ${firstRight(slips)}`,
      `| listed R ${share(flagged(of('listed')), of('listed'))}`,
    );
  }
  if (!values.list) return;
  const show = (list) =>
    list.map(({ plain, found, chance }) => `${plain}>${found[0]}:${chance.toFixed(2)}`).join(' ');
  const byChance = (list) => list.toSorted((a, b) => b.chance - a.chance);
  console.log(
    '\nright but flagged:',
    show(byChance(of('notes', false).filter(({ chance }) => chance > 0.5))),
  );
  console.log('\nmissed:', show(byChance(of('notes', true).filter(({ chance }) => chance < 0.75))));
  console.log(
    '\nin right texts:',
    show(byChance(of('right', false).filter(({ chance }) => chance > 0.65))),
    '\n',
  );
}
