import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from './files.mjs';
import { inLanes } from './lanes.mjs';
import { inProject, root } from './paths.mjs';
import { runMain } from './problem.mjs';
import { run } from './processes.mjs';
import { installPackages } from './setup/packages.mjs';

/** @typedef {{ title: string, script: string, args: string[] }} Check */

/**
 * Checks format, types and rules, and prints what is wrong.
 *
 * @param {{ atOnce?: number }} [options] how many checks go on side by side
 * @returns {Promise<string[]>} what is wrong, as it was told
 */
export async function lint({ atOnce = Infinity } = {}) {
  const results = await inLanes(
    atOnce,
    checks().map((each) => () => check(each)),
  );
  return results.flat();
}

/** @returns {Check[]} */
function checks() {
  const modules = (/** @type {string[]} */ ...path) => inProject('node_modules', ...path);
  // The compiler in Go; `typescript` itself is what ESLint's parser needs.
  const tsc = modules('typescript-7', 'bin', 'tsc');
  const projects = [
    'tsconfig.json',
    ...['src', 'test', 'scripts', 'bench'].flatMap((folder) => filesUnder(folder, 'tsconfig.json')),
  ];
  return [
    {
      title: 'prettier',
      script: modules('prettier', 'bin', 'prettier.cjs'),
      args: ['--check', '--log-level=warn', '.'],
    },
    { title: 'readme', script: inProject('scripts', 'readme.mjs'), args: ['--check'] },
    { title: 'eslint', script: modules('eslint', 'bin', 'eslint.js'), args: ['--max-warnings=0', '.'] },
    {
      title: 'oxlint',
      script: modules('oxlint', 'bin', 'oxlint'),
      args: ['--type-aware', '--deny-warnings', 'src', 'test'],
    },
    ...projects
      .filter(hasInputs)
      .map((project) => ({ title: `tsc ${project}`, script: tsc, args: ['--noEmit', '-p', project] })),
  ];
}

/**
 * @param {Check} check
 * @returns {Promise<string[]>} nothing, or what is wrong
 */
async function check({ title, script, args }) {
  const started = Date.now();
  const { code, output } = await run(process.execPath, [script, ...args], { cwd: root });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const wrong = code === 0 ? [] : [`lint:   FAIL  ${title} (${seconds} s)\n${output.trimEnd()}`];
  console.log(wrong[0] ?? `lint:   ok    ${title} (${seconds} s)`);
  return wrong;
}

/** @param {string} project a tsconfig without a file of its language yet is no mistake */
function hasInputs(project) {
  const folder = dirname(project);
  if (folder === '.')
    return filesUnder('src/extension', '.ts').length > 0 || filesUnder('src', 'extension.ts').length > 0;
  return ['.ts', '.mjs'].some((ending) => filesUnder(folder, ending).length > 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await installPackages();
    return (await lint()).length === 0 ? 0 : 1;
  });
}
