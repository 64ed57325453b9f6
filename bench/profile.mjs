import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { READABLE } from './ours.mjs';

/**
 * Where the time of one work goes, by the product's folders and the libraries it uses, most first.
 *
 * @param {string} work one of work.mjs
 * @param {string} folder
 * @returns {{ place: string, share: number }[]} shares of what the work's own thread did
 */
export function profileOf(work, folder) {
  const out = mkdtempSync(path.join(os.tmpdir(), 'conference-notes-profile-'));
  const script = path.join(import.meta.dirname, 'work.mjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--cpu-prof', '--cpu-prof-interval', '500', `--cpu-prof-dir=${out}`, script, work, folder],
    { encoding: 'utf8', env: { ...process.env, CONFERENCE_NOTES_CORE: READABLE } },
  );
  if (status !== 0) throw new Error(`“${work}” could not be profiled:\n${stderr.slice(-2000)}`);
  const [file = ''] = readdirSync(out);
  const profile = JSON.parse(readFileSync(path.join(out, file), 'utf8'));
  rmSync(out, { recursive: true });
  return sharesOf(profile);
}

/**
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number } }[]} nodes
 * @property {number[]} samples
 * @property {number[]} timeDeltas
 */

/** @param {Profile} profile */
function sharesOf({ nodes, samples, timeDeltas }) {
  const placeOf = placesOf();
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  /** @type {Map<string, number>} */
  const times = new Map();
  let sum = 0;
  samples.forEach((id, at) => {
    const place = places.get(id);
    if (place === undefined) return;
    sum += timeDeltas[at] ?? 0;
    times.set(place, (times.get(place) ?? 0) + (timeDeltas[at] ?? 0));
  });
  return [...times].map(([place, time]) => ({ place, share: time / sum })).sort((a, b) => b.share - a.share);
}

/** Tells the folder of the product, or the library, that a function of the bundle is of; undefined for all others. */
function placesOf() {
  const bundle = path.join(import.meta.dirname, '.cache', READABLE);
  let current = '';
  // esbuild writes the name of each file above what it has taken from it.
  const files = readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => {
      const name = /^\s*\/\/ ((?:src|node_modules)\/\S+)$/.exec(line)?.[1];
      if (name !== undefined) current = folderOf(name);
      return current;
    });
  return (/** @type {Profile['nodes'][number]['callFrame']} */ { functionName, url, lineNumber }) => {
    if (functionName === '(garbage collector)') return 'collecting memory';
    if (url.endsWith(READABLE)) return files[lineNumber] || undefined;
    return functionName.startsWith('RegExp:') ? 'regular expressions' : undefined;
  };
}

/** `core/note/body`, `markdown-it`. @param {string} file */
function folderOf(file) {
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  return library ?? path.posix.dirname(file).replace(/^src\//, '');
}
