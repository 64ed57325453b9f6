import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { told } from './goal.mjs';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');
const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1024)} KB`;

/** What VS Code loads. */
export const main = {
  name: 'main',
  measure: async () => {
    const { build } = await import('../../scripts/build.mjs');
    await build({ production: true });
    const first = statSync(path.join(dist, 'extension.js')).size;
    const chunks = readdirSync(path.join(dist, 'chunks')).map((file) => path.join(dist, 'chunks', file));
    const all = chunks.reduce((sum, file) => sum + statSync(file).size, first);
    const data = ['words.bin', 'misspellings.bin'].reduce(
      (sum, file) => sum + statSync(path.join(dist, 'data', file)).size,
      0,
    );
    const browser = statSync(path.join(dist, 'browser', 'extension.js')).size;
    const text = readFileSync(path.join(dist, 'extension.js'), 'utf8');
    return [
      told('main, loaded when the extension starts', '≤ 350 KB', kilobytes(first), first <= 350 * 1024),
      told('with all that is loaded later', '', kilobytes(all)),
      told('main of the browser, in one file', '', kilobytes(browser)),
      told('word lists', '≤ 1.5 MB', kilobytes(data), data <= 1.5 * 1024 * 1024),
      told(
        'eval or new Function in main',
        '0',
        String((text.match(/\beval\(|new Function\(/g) ?? []).length),
        !/\beval\(|new Function\(/.test(text),
      ),
    ];
  },
};
