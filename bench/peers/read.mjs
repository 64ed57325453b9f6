import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { notePaths } from '../corpora.mjs';

/**
 * Reads all notes, 64 at a time, and does nothing with them: what no tool can do without.
 *
 * @param {string} folder
 */
export async function readAll(folder) {
  const notes = [];
  const paths = notePaths(folder);
  let next = 0;
  const reader = async () => {
    while (next < paths.length) {
      const at = next++;
      const file = /** @type {string} */ (paths[at]);
      notes[at] = { path: file, text: await readFile(path.join(folder, file), 'utf8') };
    }
  };
  await Promise.all(Array.from({ length: 64 }, reader));
  return notes;
}
