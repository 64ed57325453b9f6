import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadedAtOnce } from '../../scripts/package/loaded-at-once.mjs';
import { inTurns, median, ratio, toldBy } from '../measure.mjs';
import { atMost, round, told } from './goal.mjs';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');
const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1024)} KB`;

/** What VS Code loads. */
export const main = {
  name: 'main',
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ cold }) {
    const { build } = await import('../../scripts/build.mjs');
    await build({ production: true });
    const start = path.join(dist, 'extension.js');
    const chunks = readdirSync(path.join(dist, 'chunks')).map((file) => path.join(dist, 'chunks', file));
    const first = bytesOf(loadedAtOnce(start));
    const all = bytesOf([...chunks, start]);
    const data = bytesOf(['words.bin', 'misspellings.bin'].map((file) => path.join(dist, 'data', file)));
    const browser = statSync(path.join(dist, 'browser', 'extension.js')).size;
    const text = readFileSync(start, 'utf8');
    const peer = await bundledMarkdownlint();
    const loads = await inTurns(['own', 'peer'], cold, (name) =>
      Number(toldBy('load.mjs', name === 'own' ? start : peer)),
    );
    return [
      atMost(
        "loading main / loading markdownlint's rules, the least that its extension loads",
        0.5,
        ratio(loads.own, loads.peer),
      ),
      told(
        'loading main',
        '',
        `${round(median(loads.own))} ms, markdownlint ${round(median(loads.peer))} ms`,
      ),
      told(
        'main with all that it loads when the extension starts',
        '≤ 350 KB',
        kilobytes(first),
        first <= 350 * 1024,
      ),
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

/** @param {Iterable<string>} files */
function bytesOf(files) {
  return [...files].reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Its extension is in no registry; what it is made of is, and is bundled as extensions are. */
async function bundledMarkdownlint() {
  const { build } = await import('esbuild');
  const outfile = path.join(import.meta.dirname, '..', '.cache', 'markdownlint.cjs');
  await build({
    stdin: {
      contents: "export { lint } from 'markdownlint/promise'; export { applyFixes } from 'markdownlint';",
      resolveDir: path.join(import.meta.dirname, '..'),
    },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
