import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../build.mjs';
import { inProject, root } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { run } from '../processes.mjs';
import { loadedAtOnce } from './loaded-at-once.mjs';
import { bundledPackages, noticesOf } from './notices.mjs';

/**
 * Makes conference-notes-VERSION.vsix; .vscodeignore lists what goes into it, and scripts/package/contents.txt what
 * must come out.
 *
 * @returns {Promise<string>} the file's name
 * @throws {Problem} also for a mere warning of the packer
 */
export async function makePackage() {
  const metafiles = await build({ production: true });
  checkStart();
  writeFileSync(inProject('ThirdPartyNotices.txt'), noticesOf(bundledPackages(metafiles)));
  const { name, version, repository } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const file = `${name}-${version}.vsix`;
  // Everything is bundled, so no package of node_modules goes along.
  const args = ['--no-dependencies', '--readme-path', writeReadme(repository.url)];
  const output = await vsce(['package', ...args, '--out', file]);
  if (/warning/i.test(output)) throw new Problem(`The package was made with a warning.\n${output.trim()}`);
  checkContents(await vsce(['ls', ...args]));
  return file;
}

/**
 * The packer turns the relative addresses of links and pictures into ones of the repository, but not those of
 * `<source>`, by which a page takes the picture for its theme.
 *
 * @param {string} repository
 * @returns {string} path of the README for the package
 */
function writeReadme(repository) {
  const raw = `${repository.replace(/(?:\.git)?$/, '')}/raw/HEAD/`;
  const text = readFileSync(inProject('README.md'), 'utf8');
  const folder = inProject('out', 'readme');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'README.md'),
    text.replace(/(<source [^>]*srcset=")(?!https:)/g, (found) => found + raw),
  );
  return path.join('out', 'readme', 'README.md');
}

/** Bytes that the extension may load when it starts; a library among them that should come later is soon seen. */
const mostAtStart = 100_000;

function checkStart() {
  const files = [...loadedAtOnce(inProject('dist', 'extension.js'))];
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (bytes <= mostAtStart) return;
  throw new Problem(
    `The extension loads ${Math.round(bytes / 1024)} KB when it starts. What is not needed before a note is open belongs behind an import(), as in src/extension/commands.`,
  );
}

/** @param {readonly string[]} args */
async function vsce(args) {
  const program = inProject('node_modules', '@vscode', 'vsce', 'vsce');
  const { code, output } = await run(process.execPath, [program, ...args], { cwd: root });
  if (code !== 0) throw new Problem(`The package could not be made.\n${output.trim()}`);
  return output;
}

/**
 * Compares the files of the package with the list, in which `*` stands for the names of pieces.
 *
 * @param {string} listing
 */
function checkContents(listing) {
  const files = listing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.includes(' '));
  const patterns = readFileSync(inProject('scripts', 'package', 'contents.txt'), 'utf8')
    .trim()
    .split('\n');
  const matches = (/** @type {string} */ pattern, /** @type {string} */ file) =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('[^/]+')}$`,
    ).test(file);
  const odd = files.filter((file) => !patterns.some((pattern) => matches(pattern, file)));
  const missing = patterns.filter((pattern) => !files.some((file) => matches(pattern, file)));
  if (odd.length + missing.length === 0) return;
  throw new Problem(
    `The package does not hold what scripts/package/contents.txt says.\nNot in the list: ${odd.join(', ') || 'nothing'}\nMissing: ${missing.join(', ') || 'nothing'}`,
  );
}
