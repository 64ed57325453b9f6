import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { buildWords } from '../../scripts/build/words.mjs';
import { inProject, root } from '../../scripts/paths.mjs';

const CONTENTS = [
  'note/read-note',
  'typos/checker',
  'typos/words',
  'typos/doubtful-words',
  'typos/features',
  'typos/word-analysis',
  'typos/contractions',
  'typos/run-together',
]
  .map((file) => `export * from './src/core/${file}';`)
  .join('\n');

/** The typo checks as they are now, and the files of word lists. */
export async function loadCore() {
  await buildWords();
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    outfile: 'out/bench/typos.js',
    stdin: { resolveDir: root, contents: CONTENTS },
  });
  const core = createRequire(import.meta.url)(inProject('out', 'bench', 'typos.js'));
  const files = {
    words: readFileSync(inProject('dist', 'data', 'words.bin')),
    misspellings: readFileSync(inProject('dist', 'data', 'misspellings.bin')),
  };
  return { ...core, files };
}
