import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { inProject, root } from '../../scripts/paths.mjs';

/** Bundles the typo checks as they are now and opens the word lists of dist/data. */
export async function loadJudge() {
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    outfile: 'out/bench/typos.js',
    stdin: {
      resolveDir: root,
      contents: `
        export { readNote } from './src/core/note/read-note';
        export * from './src/core/typos/judge';
        export * from './src/core/typos/words';`,
    },
  });
  const core = createRequire(import.meta.url)(inProject('out', 'bench', 'typos.js'));
  const files = {
    words: readFileSync(inProject('dist', 'data', 'words.bin')),
    misspellings: readFileSync(inProject('dist', 'data', 'misspellings.bin')),
  };
  return { ...core, files, words: core.loadWords(files) };
}

/**
 * What the judge says about some notes that make a workspace.
 *
 * @param {Awaited<ReturnType<typeof loadJudge>>} core
 * @param {{ path: string, text: string }[]} notes
 */
export function judgeNotes(core, notes, judge = new core.TypoJudge(core.words)) {
  const vocabulary = judge.newVocabulary();
  const read = notes.map(({ path, text }) => ({ path, text, note: core.readNote(text) }));
  for (const { path, text, note } of read) vocabulary.update(path, note, text);
  return read.flatMap(({ path, text, note }) =>
    judge.typosOf(text, note, vocabulary).map((typo) => ({ file: path, ...place(text, typo.span.start), rule: typo.tier, ...typo })),
  );
}

function place(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}
