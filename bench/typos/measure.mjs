import { parseArgs } from 'node:util';
import { inProject } from '../../scripts/paths.mjs';
import { exampleMaker, slipExamples } from './examples.mjs';
import { loadCore } from './load-core.mjs';
import { rightTexts, textsIn } from './texts.mjs';

// node --expose-gc bench/typos/measure.mjs [--right FOLDER]... [--notes FOLDER] [--list]
// What the typo checks weigh and cost, what they flag in rightly spelt texts, and how many made-up slips they find.

const { values } = parseArgs({
  options: {
    right: { type: 'string', multiple: true, default: [inProject('node_modules')] },
    notes: { type: 'string', default: inProject('test', 'fixtures', 'layouts') },
    list: { type: 'boolean' },
  },
});

const core = await loadCore();
const { words, misspellings } = core.files;
console.log(`files: ${kilobytes(words.length)} + ${kilobytes(misspellings.length)}`);

const before = memory();
const start = performance.now();
const loaded = core.loadWords(core.files);
loaded.isKnown('word');
loaded.correctionsOf('wrod');
loaded.nearest('wrod');
const opened = performance.now() - start;
const held = memory() - before;
console.log(
  `opened and asked once in ${opened.toFixed(1)} ms; ${(held / 2 ** 20).toFixed(1)} MB besides the files`,
);

timeNotes();
flagged(rightTexts(values.right), 'rightly spelt texts');
flagged(textsIn(values.notes), 'notes');
slips();

function timeNotes() {
  const texts = textsIn(values.notes);
  const judge = new core.TypoChecker(loaded);
  const vocabulary = judge.newVocabulary();
  const read = texts.map(({ path, text }) => ({ path, text, note: core.readNote(text) }));
  const once = () => {
    const from = performance.now();
    for (const { path, text, note } of read) {
      vocabulary.update(path, note, text);
      judge.typosOf(text, note, vocabulary);
    }
    return (performance.now() - from) / read.length;
  };
  const cold = once();
  const warm = Array.from({ length: 31 }, once).sort((a, b) => a - b)[15] ?? 0;
  const lines = read.reduce((sum, { text }) => sum + text.split('\n').length, 0) / read.length;
  console.log(
    `notes of ${lines.toFixed(0)} lines: ${cold.toFixed(2)} ms each cold, ${warm.toFixed(3)} ms warm`,
  );
}

function flagged(texts, name) {
  const judge = new core.TypoChecker(loaded);
  const found = { typo: new Map(), possible: new Map() };
  let count = 0;
  for (const { path, text } of texts) {
    const note = core.readNote(text);
    count += text.match(/\p{L}{3,}/gu)?.length ?? 0;
    const vocabulary = judge.newVocabulary();
    vocabulary.update(path, note, text);
    for (const { word, tier, suggestions } of judge.typosOf(text, note, vocabulary))
      found[tier].set(word.toLowerCase(), suggestions[0]);
  }
  const rate = (map) => `${map.size} (${((map.size / count) * 1000).toFixed(3)} per 1,000)`;
  console.log(
    `${name}, ${count} words: ${rate(found.typo)} words flagged as typos, ${rate(found.possible)} as possible ones`,
  );
  if (values.list) console.log([...found.typo].map(([word, meant]) => `${word}>${meant}`).join(' '));
}

function slips() {
  const maker = exampleMaker(core);
  const examples = slipExamples(maker, rightTexts(values.right).slice(0, 300), 4000);
  const judge = new core.TypoChecker(loaded);
  const tally = { typo: 0, possible: 0, first: 0 };
  for (const { plain, fixes } of examples) {
    const text = `we use ${plain} here`;
    const [typo] = judge.typosOf(text, core.readNote(text), judge.newVocabulary());
    if (!typo) continue;
    tally[typo.tier]++;
    if (typo.tier === 'typo' && typo.suggestions[0] === fixes[0]) tally.first++;
  }
  const share = (part, all) => `${((part / all) * 100).toFixed(1)}%`;
  console.log(
    `made-up slips: ${share(tally.typo, examples.length)} found as typos (first suggestion right in ${share(tally.first, tally.typo)}),`,
    `${share(tally.typo + tally.possible, examples.length)} with the possible ones`,
  );
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
