import { parseArgs } from 'node:util';
import { readMisspellings } from '../../scripts/build/words/misspellings.mjs';
import { inProject } from '../../scripts/paths.mjs';
import { exampleMaker, slipExamples } from './examples.mjs';
import { withHidden } from './hidden.mjs';
import { listedNotes, markedNotes, scoreNotes } from './labelled.mjs';
import { loadCore } from './load-core.mjs';
import { randomly, rightTexts, textsIn } from './texts.mjs';

// node --expose-gc bench/typos/measure.mjs [--right FOLDER]... [--notes FOLDER] [--labels LABELS.jsonl] [--list]
// What the typo checks weigh and cost, what they find in notes whose slips are known, author by author, what they
// flag in rightly spelt texts and of names that no list knows, and how many made-up and how many listed slips they
// find, the latter without the list.

const { values } = parseArgs({
  options: {
    right: { type: 'string', multiple: true, default: [inProject('node_modules')] },
    notes: { type: 'string', default: inProject('test', 'fixtures', 'layouts') },
    labels: { type: 'string' },
    ignored: { type: 'string' },
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
byAuthor();
flagged(rightTexts(values.right), 'rightly spelt texts');
flagged(textsIn(values.notes), 'notes');
await names();
slips();
listed();

function byAuthor() {
  const marked = markedNotes(inProject('test', 'fixtures', 'typos'));
  const authors = marked.map((note) => [note]);
  if (values.labels) authors.push(listedNotes({ ...values, labels: values.labels }));
  const all = { slips: 0, certain: 0, both: 0, falseCertain: 0, falsePossible: 0, first: 0 };
  for (const notes of authors) {
    const { tally, list } = scoreNotes(notes, new core.TypoChecker(loaded), core.readNote);
    console.log(`${(notes.length > 1 ? 'labelled notes' : notes[0].author).padEnd(20)} ${scoreOf(tally)}`);
    for (const key of Object.keys(all)) all[key] += tally[key];
    if (values.list) console.log(`  missed ${list.missed.join(' ')}\n  wrong ${list.wrong.join(' ')}`);
  }
  console.log(`${'all'.padEnd(20)} ${scoreOf(all)}`);
}

function scoreOf({ slips, certain, both, falseCertain, falsePossible, first }) {
  const share = (part, whole) => (whole > 0 ? (part / whole).toFixed(3) : '-');
  return [
    `${String(slips).padStart(3)} slips: P ${share(certain, certain + falseCertain)} R ${share(certain, slips)}`,
    `both P ${share(both, both + falseCertain + falsePossible)} R ${share(both, slips)}`,
    `first right ${share(first, both)}`,
  ].join(' | ');
}

async function names() {
  const { words, lines } = await withHidden(loaded, 1500);
  const judge = new core.TypoChecker(words);
  const tally = { typo: 0, possible: 0 };
  for (const { line, hidden } of lines) {
    for (const { word, tier } of judge.typosOf(line, core.readNote(line), judge.newVocabulary()))
      if (hidden.has(word.toLowerCase())) tally[tier]++;
  }
  console.log(
    `names hidden from the lists, ${lines.length} lines: ${tally.typo} flagged, ${tally.possible} more possible`,
  );
}

function listed() {
  const judge = new core.TypoChecker({ ...loaded, correctionsOf: () => [] });
  const random = randomly(5);
  const all = [...readMisspellings()].filter(
    ([wrong, [right = '']]) => wrong.length >= 4 && loaded.frequencyOf(right) >= 6,
  );
  const tally = { typo: 0, possible: 0, first: 0 };
  const count = 3000;
  for (let n = 0; n < count; n++) {
    const [wrong = '', [right] = []] = all[Math.floor(random() * all.length)] ?? [];
    const text = `you will see that the ${wrong} is here`;
    const [typo] = judge.typosOf(text, core.readNote(text), judge.newVocabulary());
    if (!typo) continue;
    tally[typo.tier]++;
    if (typo.suggestions[0] === right) tally.first++;
  }
  const both = tally.typo + tally.possible;
  console.log(
    `listed slips without the list: ${((tally.typo / count) * 100).toFixed(1)}% found,`,
    `${((both / count) * 100).toFixed(1)}% with the possible ones, first right in ${((tally.first / both) * 100).toFixed(1)}%`,
  );
}

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
