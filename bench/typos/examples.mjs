import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/paths.mjs';
import { randomly, rightTexts, textsIn } from './texts.mjs';
import { withSlip } from './slips.mjs';

/**
 * A doubtful word with what is known of it.
 *
 * @typedef {object} Example
 * @property {'notes' | 'right' | 'slip'} from labelled notes, rightly spelt texts, slips made up
 * @property {string} plain
 * @property {boolean} isTypo
 * @property {string[]} fixes
 * @property {string[]} found the judge's candidates
 * @property {Record<string, number>} evidence
 */

/** @param {Awaited<ReturnType<typeof import('./load-core.mjs').loadCore>>} core */
export function exampleMaker(core) {
  const words = core.loadWords(core.files);
  const reader = new core.DoubtfulWords(words);
  const suspicions = new Map();
  const suspicionOf = (plain) => {
    if (!suspicions.has(plain)) suspicions.set(plain, core.suspect(words, plain));
    return suspicions.get(plain);
  };

  const examplesOf = (text, from, judge) => {
    const doubtful = reader
      .read(text, core.readNote(text))
      .doubtful.filter(({ capitals }) => capitals !== 'two');
    return doubtful.flatMap((word) => {
      const label = judge(word, text.slice(0, word.at).split('\n').length);
      if (label === undefined) return [];
      const suspicion = suspicionOf(word.plain);
      const times = doubtful.filter(({ plain }) => plain === word.plain).length;
      const found = suspicion.candidates.map((candidate) => candidate.word);
      const stands = found[0] !== undefined && new RegExp(`\\b${found[0]}\\b`, 'i').test(text);
      const evidence = core.evidenceOf(words, word, suspicion, stands ? 1 : times);
      return [{ from, plain: word.plain, ...label, found, evidence }];
    });
  };
  return { words, examplesOf };
}

/** @returns {Example[]} the words of labelled notes, those left out that are in the file of ambiguous words */
export function labelledExamples(maker, { labels, notes, ignored }) {
  const lines = readFileSync(labels, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const skipped = new Set(ignored ? readFileSync(ignored, 'utf8').toLowerCase().split('\n') : []);
  const folders = new Set(lines.map(({ file }) => file.split('/')[0]));
  const key = (file, line, word) => `${file}:${line}:${word.toLowerCase()}`;
  const typos = new Map(
    lines.filter(({ label }) => label === 'typo').map((l) => [key(l.file, l.line, l.word), l]),
  );
  return textsIn(notes, (path) => folders.has(path.split('/')[0])).flatMap(({ path, text }) =>
    maker.examplesOf(text, 'notes', ({ word }, line) => {
      if (skipped.has(word.toLowerCase())) return undefined;
      const typo = typos.get(key(path, line, word));
      return { isTypo: typo !== undefined, fixes: typo?.fix.map((fix) => fix.toLowerCase()) ?? [] };
    }),
  );
}

/**
 * Words that no list knows, from rightly spelt texts, each once. What the list of misspellings knows is taken for
 * a typo, and so is what `typos-in-right-texts.txt` names.
 *
 * @returns {Example[]}
 */
export function rightExamples(maker, folders) {
  const read = (file) => new Set(readFileSync(inProject('bench', 'typos', file), 'utf8').split(/\s+/));
  const typos = read('typos-in-right-texts.txt');
  const right = read('listed-but-right.txt');
  const seen = new Set();
  return rightTexts(folders).flatMap(({ text }) =>
    maker.examplesOf(text, 'right', ({ plain }) => {
      if (seen.has(plain)) return undefined;
      seen.add(plain);
      const listed = maker.words.correctionsOf(plain).length > 0;
      return { isTypo: typos.has(plain) || (listed && !right.has(plain)), fixes: [] };
    }),
  );
}

/** @returns {Example[]} words of some texts with slips in them that make no other word */
export function slipExamples(maker, texts, count) {
  const random = randomly(20_251);
  const pool = texts.flatMap(({ text }) => text.match(/(?<![\w/.@-])[A-Z]?[a-z]{3,}(?![\w/.@-])/g) ?? []);
  const seen = new Set();
  const examples = [];
  for (let tries = 0; examples.length < count && tries < count * 20; tries++) {
    const word = pool[Math.floor(random() * pool.length)] ?? '';
    const right = word.toLowerCase();
    if (maker.words.frequencyOf(right) === 0) continue;
    let slipped = withSlip(right, random);
    if (random() < (right.length >= 8 ? 0.18 : 0.06)) slipped = withSlip(slipped, random);
    if (seen.has(slipped) || slipped === right || maker.words.isKnown(slipped)) continue;
    seen.add(slipped);
    const text =
      right === word
        ? `we use ${slipped} here`
        : `- ${slipped.charAt(0).toUpperCase()}${slipped.slice(1)} is it`;
    const label = { isTypo: true, fixes: [right] };
    examples.push(...maker.examplesOf(text, 'slip', ({ plain }) => (plain === slipped ? label : undefined)));
  }
  return examples;
}
