import { lint } from 'markdownlint/sync';
import { readAll } from './read.mjs';

/** markdownlint with its defaults over a folder. @param {string} folder */
export async function lintAll(folder) {
  const notes = await readAll(folder);
  const strings = Object.fromEntries(notes.map(({ path, text }) => [path, text]));
  return lint({ strings });
}
