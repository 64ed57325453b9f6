import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Markdown files of a folder, texts that begin alike once.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} [wanted]
 * @param {number} [shortest] texts of fewer characters are left out
 * @returns {{ path: string, text: string }[]}
 */
export function textsIn(folder, wanted = () => true, shortest = 500) {
  const seen = new Set();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(wanted)
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8').slice(0, 200_000);
      const beginning = text.slice(0, 300);
      if (text.length < shortest || seen.has(beginning)) return [];
      seen.add(beginning);
      return [{ path, text }];
    });
}

/** Texts of many authors, nearly rightly spelt, full of names and jargon. @param {string[]} folders */
export function rightTexts(folders) {
  return folders.flatMap((folder) => textsIn(folder, (path) => !/licen[cs]e|copying/i.test(path)));
}

/** Numbers between 0 and 1, the same in each run. @param {number} seed */
export function randomly(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
