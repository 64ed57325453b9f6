import { readFileSync } from 'node:fs';
import { readMisspellings } from '../../scripts/build/words/misspellings.mjs';
import { inProject } from '../../scripts/paths.mjs';
import { withHidden } from './hidden.mjs';
import { randomly, rightTexts } from './texts.mjs';
import { withSlip } from './slips.mjs';

/**
 * A doubtful word with what is known of it.
 *
 * @typedef {object} Example
 * @property {'notes' | 'right' | 'slip' | 'listed' | 'hidden'} from labelled notes, rightly spelt texts, slips made
 * up, slips of the list of misspellings, judged without that list, names judged without the lists of names
 * @property {string} author of labelled notes
 * @property {string} plain
 * @property {boolean} isTypo
 * @property {string[]} fixes
 * @property {string[]} found the judge's candidates
 * @property {Record<string, number>} evidence
 */

/** @param {Awaited<ReturnType<typeof import('./load-core.mjs').loadCore>>} core */
export function exampleMaker(core, words = core.loadWords(core.files)) {
  const reader = new core.DoubtfulWords(words);
  const suspicions = new Map();
  const suspicionOf = (plain, known) => {
    const key = known === words ? plain : `${plain} unlisted`;
    if (!suspicions.has(key)) suspicions.set(key, core.analyse(known, plain));
    return suspicions.get(key);
  };

  const examplesOf = (text, from, judge, known = words) => {
    const doubtful = reader
      .read(text, core.readNote(text))
      .doubtful.filter(({ capitals }) => capitals !== 'two' && capitals !== 'mixed');
    const lower = text.toLowerCase();
    return doubtful.flatMap((word) => {
      const label = judge(word);
      if (label === undefined) return [];
      const suspicion = suspicionOf(word.plain, known);
      if (core.isRightThoughRare(suspicion) || (suspicion.joined && word.capitals !== 'none')) return [];
      const times = doubtful.filter(({ plain }) => plain === word.plain).length;
      const found = suspicion.candidates.map((candidate) => candidate.word);
      const nearby = found[0] !== undefined && core.standsNear(found[0], lower, word.at);
      const evidence = core.featuresOf(words, word, suspicion, times, nearby);
      return [{ from, plain: word.plain, ...label, found, evidence, ownForm: suspicion.ownForm }];
    });
  };
  return { words, examplesOf };
}

/**
 * The words of labelled notes that are doubted.
 *
 * @param {import('./labelled.mjs').LabelledNote[]} notes
 * @returns {Example[]}
 */
export function labelledExamples(core, maker, notes) {
  return notes.flatMap(({ text, author, slips, ignored }) => {
    const line = (at) => text.slice(0, at).split('\n').length;
    const expected = new Map(slips.map((slip) => [`${line(slip.start)}:${slip.word.toLowerCase()}`, slip]));
    return maker.examplesOf(text, 'notes', ({ word, plain, at }) => {
      if (ignored?.has(word.toLowerCase()) || core.withApostrophe(plain) || core.withSpace(plain))
        return undefined;
      const slip = expected.get(`${line(at)}:${word.toLowerCase()}`);
      return { author, isTypo: slip !== undefined, fixes: slip?.fixes ?? [] };
    });
  });
}

/** @returns {Promise<Example[]>} names of people and products that no list knows */
export async function hiddenExamples(core, count) {
  const { words, lines } = await withHidden(core.loadWords(core.files), count);
  const maker = exampleMaker(core, words);
  const judge = ({ plain }, hidden) => (hidden.has(plain) ? { isTypo: false, fixes: [] } : undefined);
  return lines.flatMap(({ line, hidden }) => maker.examplesOf(line, 'hidden', (word) => judge(word, hidden)));
}

/** @returns {Example[]} slips that people make, of frequent words, as if no list knew them */
export function listedExamples(maker, count) {
  const random = randomly(7_919);
  const all = [...readMisspellings()].filter(
    ([wrong, [right = '']]) =>
      wrong.length >= 4 && maker.words.frequencyOf(right) >= 6 && !maker.words.isKnown(wrong),
  );
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? ['', []]).flatMap(
    ([wrong, fixes]) => {
      const capital = wrong.charAt(0).toUpperCase() + wrong.slice(1);
      const kind = random();
      const word =
        kind < 0.2 ? `- ${capital} is` : kind < 0.35 ? `it has the ${capital} of` : `we use ${wrong}`;
      const judge = ({ plain }) => (plain === wrong ? { isTypo: true, fixes } : undefined);
      return maker.examplesOf(`${word} here`, 'listed', judge, { ...maker.words, correctionsOf: () => [] });
    },
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
    const capital = slipped.charAt(0).toUpperCase() + slipped.slice(1);
    const text =
      random() < 0.12
        ? `it has the ${capital} of that`
        : right === word
          ? `we use ${slipped} here`
          : `- ${capital} is it`;
    const label = { isTypo: true, fixes: [right] };
    examples.push(...maker.examplesOf(text, 'slip', ({ plain }) => (plain === slipped ? label : undefined)));
  }
  return examples;
}
