import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { run } from '../processes.mjs';
import { withProgress } from '../progress.mjs';
import { npm } from '../setup/npm.mjs';
import { editors } from './versions.mjs';

/** @typedef {{ node: string, server: string, vscode: string }} InstalledServer paths of a Node.js and of VS Code's server */

/**
 * Puts VS Code's server and the Node.js it needs into the cache folder, from npm, unless they are there.
 *
 * @param {import('./versions.mjs').EditorName} name
 * @returns {Promise<InstalledServer>}
 */
export async function installServer(name) {
  const { vscode, codeServer, node } = editors[name];
  const system = `${systemName()}-${process.arch}`;
  const nodeFolder = join(cacheFolder, 'node', `${system}-${node}`);
  await once(nodeFolder, `Downloading Node.js ${node} for VS Code ${vscode}`, (folder) =>
    download(`node-${system}@${node}`, folder, []),
  );
  const folder = join(cacheFolder, 'editor', `code-server-${codeServer}-${system}`);
  await once(folder, `Downloading VS Code ${vscode} (npm package code-server@${codeServer})`, (target) =>
    fetchServer(codeServer, target),
  );
  return {
    vscode,
    node: join(nodeFolder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    server: join(folder, 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/** The operating system as the npm packages of Node.js name it. */
function systemName() {
  return process.platform === 'win32' ? 'win' : process.platform;
}

/**
 * Fills a folder once: work goes on in a folder beside it, renamed when all went well, so that neither an
 * interrupted nor a simultaneous run leaves half of an editor behind.
 *
 * @param {string} folder
 * @param {string} title
 * @param {(folder: string) => Promise<void>} fill
 */
async function once(folder, title, fill) {
  if (existsSync(folder)) return;
  const partial = `${folder}.partial-${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    await withProgress(title, () => fill(partial));
    await rename(partial, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * Unpacks an npm package without running its install scripts; npm checks what it downloads against the
 * registry's integrity hash.
 *
 * @param {string} spec
 * @param {string} folder
 * @param {readonly string[]} exclude paths inside the package
 */
async function download(spec, folder, exclude) {
  await npm(['pack', spec, '--pack-destination', folder], { cwd: folder, what: spec });
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Problem(`${spec}: npm pack left no archive in ${folder}.`);
  const excludes = exclude.map((path) => `--exclude=package/${path}`);
  const { code, output } = await run('tar', ['-xzf', archive, '--strip-components=1', ...excludes], {
    cwd: folder,
  });
  if (code !== 0) throw new Problem(`${spec}: the archive could not be unpacked with tar. ${output}`);
  await rm(join(folder, archive));
}

/**
 * @param {string} version
 * @param {string} folder
 */
async function fetchServer(version, folder) {
  await download(`code-server@${version}`, folder, ['lib/vscode/extensions/copilot', 'lib/vscode/out/*.map']);
  const vscode = join(folder, 'lib', 'vscode');
  for (const place of [vscode, join(vscode, 'extensions')]) {
    await npm(['install', '--omit=dev', '--ignore-scripts'], {
      cwd: place,
      what: `VS Code's packages (code-server@${version})`,
    });
  }
  const modules = join(vscode, 'node_modules');
  await removeForeignParts(modules);
  await replaceUnbuiltModules(modules);
  await addRipgrep(modules);
}

/**
 * Drops what only an AI agent or another platform would use: more than half of the download.
 *
 * @param {string} modules
 */
async function removeForeignParts(modules) {
  for (const agent of ['@github', '@microsoft/mxc-sdk', '@devcontainers', 'node-pty/prebuilds']) {
    await rm(join(modules, agent), { recursive: true, force: true });
  }
  const ripgrep = join(modules, '@vscode', 'ripgrep-universal', 'bin');
  for (const system of existsSync(ripgrep) ? await readdir(ripgrep) : []) {
    if (system !== `${process.platform}-${process.arch}`)
      await rm(join(ripgrep, system), { recursive: true });
  }
}

/**
 * Native modules are not compiled here. The server lives without these, but fills its log with errors when they
 * fail to load: stand-ins that do nothing keep the log readable.
 *
 * @param {string} modules
 */
async function replaceUnbuiltModules(modules) {
  // The server takes named exports, which Node.js finds in lines of this form only.
  const logger = `
class Logger {
  setPattern() {} setLevel() {} clearFormatters() {} flush() {} drop() {}
  trace() {} debug() {} info() {} warn() {} error() {} critical() {}
}
const create = async () => new Logger();
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;
  const watchdog = 'exports.start = () => {};\nexports.exit = (code) => process.exit(code);\n';
  for (const [name, code] of [
    ['@vscode/spdlog', logger],
    ['@vscode/native-watchdog', watchdog],
    ['native-watchdog', watchdog],
  ]) {
    const folder = join(modules, name ?? '');
    if (!existsSync(folder)) continue;
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await writeFile(join(folder, 'index.js'), code ?? '');
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ name, version: '0.0.0', main: 'index.js' }),
    );
  }
}

/**
 * VS Code 1.100's ripgrep is fetched by an install script from GitHub; the same program is on npm.
 *
 * @param {string} modules
 */
async function addRipgrep(modules) {
  const target = join(modules, '@vscode', 'ripgrep', 'bin');
  if (!existsSync(dirname(target)) || existsSync(target)) return;
  const packed = join(modules, '.ripgrep-universal');
  await mkdir(packed);
  await download('@vscode/ripgrep-universal@1.18.0', packed, []);
  await cp(join(packed, 'bin', `${process.platform}-${process.arch}`), target, { recursive: true });
  await rm(packed, { recursive: true });
}
