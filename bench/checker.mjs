import { readFileSync } from 'node:fs';
import path from 'node:path';
import { core } from './ours.mjs';

const data = path.join(import.meta.dirname, '..', 'dist', 'data');

/**
 * The checks of an index, as the extension runs them.
 *
 * @param {InstanceType<Awaited<ReturnType<typeof core>>['ConferenceIndex']>} index
 * @param {{ typos: boolean }} options
 */
export async function openChecker(index, { typos }) {
  const { IndexedWorkspace, activeRules, checkWith, TypoChecker, loadWords } = await core();
  const judge = typos
    ? new TypoChecker(
        loadWords({
          words: readFileSync(path.join(data, 'words.bin')),
          misspellings: readFileSync(path.join(data, 'misspellings.bin')),
        }),
      )
    : undefined;
  const vocabulary = judge?.newVocabulary();
  const rules = activeRules(typos ? {} : { typo: 'off', 'possible-typo': 'off' });
  /** @type {{ text: string, note: ReturnType<Awaited<ReturnType<typeof core>>['readNote']> } | undefined} */
  let current;
  const around = new IndexedWorkspace(index, {
    hasFile: (/** @type {string} */ file) => (file.endsWith('.md') ? false : undefined),
    ...(judge &&
      vocabulary && {
        typos: () => current && judge.typosOf(current.text, current.note, vocabulary),
      }),
  });
  return {
    /** Works out, a little with each step, what is asked about all notes. */
    prepare: () => around.prepare(),
    /** Takes in the words of a note. @param {string} file @param {string} text */
    learn(file, text) {
      const note = index.note(file);
      if (note) vocabulary?.update(file, note, text);
    },
    /** @param {string} file @param {string} text @returns {number} findings */
    check(file, text) {
      const note = index.note(file);
      if (!note) return 0;
      current = { text, note };
      return checkWith({ path: file, text, note, around }, rules).length;
    },
  };
}
