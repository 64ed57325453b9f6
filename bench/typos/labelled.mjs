import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from './texts.mjs';

/**
 * A note whose slips are known.
 *
 * @typedef {object} LabelledNote
 * @property {string} path
 * @property {string} text
 * @property {string} author
 * @property {{ start: number, word: string, fixes: string[] }[]} slips
 */

const MARK = /⟪([^→⟫]*)→([^⟫]*)⟫/g;

/**
 * Notes with slips marked as `⟪recieve→receive⟫`, each file an author's.
 *
 * @param {string} folder
 * @returns {LabelledNote[]}
 */
export function markedNotes(folder) {
  return textsIn(folder).map(({ path, text }) => {
    /** @type {LabelledNote['slips']} */
    const slips = [];
    let removed = 0;
    const plain = text.replace(MARK, (mark, word, fix, at) => {
      slips.push({ start: at - removed, word, fixes: [fix.toLowerCase()] });
      removed += mark.length - word.length;
      return word;
    });
    return { path, text: plain, author: path.replace(/\.md$/, ''), slips };
  });
}

/**
 * Notes with their labels in a file of JSON lines (`file`, `line`, `word`, `label`, `fix`); the first folder of a
 * path is the author. A word labelled in a line is a slip wherever it stands there.
 *
 * @param {{ labels: string, notes: string, ignored?: string }} from
 * @returns {(LabelledNote & { ignored: Set<string> })[]}
 */
export function listedNotes({ labels, notes, ignored }) {
  const lines = readFileSync(labels, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ label }) => label === 'typo');
  const skipped = new Set(
    ignored ? readFileSync(ignored, 'utf8').toLowerCase().split('\n').filter(Boolean) : [],
  );
  const folders = new Set(lines.map(({ file }) => file.split('/')[0]));
  return textsIn(notes, (path) => folders.has(path.split('/')[0]), 0).map(({ path }) => {
    const text = readFileSync(join(notes, path), 'utf8');
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const slips = lines.flatMap(({ file, line, word, fix }) => {
      if (file !== path || skipped.has(word.toLowerCase())) return [];
      const from = starts[line - 1] ?? 0;
      const start = text.toLowerCase().indexOf(word.toLowerCase(), from);
      return [{ start, word, fixes: fix.map((/** @type {string} */ f) => f.toLowerCase()) }];
    });
    return { path, text, author: path.split('/')[0] ?? '', slips, ignored: skipped };
  });
}

/**
 * What is found in some notes as one workspace. Slips of one word in one line count once, as the labels do.
 *
 * @param {LabelledNote[]} notes
 * @param {any} judge
 * @param {(note: string) => any} readNote
 */
export function scoreNotes(notes, judge, readNote) {
  const vocabulary = judge.newVocabulary();
  const read = notes.map((note) => ({ ...note, note: readNote(note.text) }));
  for (const { path, note, text } of read) vocabulary.update(path, note, text);
  const tally = { slips: 0, certain: 0, both: 0, falseCertain: 0, falsePossible: 0, first: 0 };
  /** @type {{ missed: string[], wrong: string[], unfixed: string[] }} */
  const list = { missed: [], wrong: [], unfixed: [] };
  for (const { text, note, slips, ignored } of read) {
    const found = judge.typosOf(text, note, vocabulary);
    const line = (/** @type {number} */ at) => text.slice(0, at).split('\n').length;
    const key = (/** @type {number} */ at, /** @type {string} */ word) => `${line(at)}:${word.toLowerCase()}`;
    const expected = new Map(slips.map((slip) => [key(slip.start, slip.word), slip]));
    tally.slips += expected.size;
    const seen = new Set();
    for (const { span, word, tier, suggestions } of found) {
      if (ignored?.has(word.toLowerCase())) continue;
      const slip = expected.get(key(span.start, word));
      if (!slip) {
        tally[tier === 'typo' ? 'falseCertain' : 'falsePossible']++;
        list.wrong.push(`${word}>${suggestions[0]}${tier === 'typo' ? '' : '?'}`);
        continue;
      }
      if (seen.has(slip)) continue;
      seen.add(slip);
      tally.both++;
      if (tier === 'typo') tally.certain++;
      else list.missed.push(`(${word})`);
      if (slip.fixes.includes(suggestions[0].toLowerCase())) tally.first++;
      else list.unfixed.push(`${word}>${suggestions[0]}`);
    }
    for (const slip of expected.values()) if (!seen.has(slip)) list.missed.push(slip.word);
  }
  return { tally, list };
}
