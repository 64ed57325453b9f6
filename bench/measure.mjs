import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const threadTime = `/proc/self/task/${process.pid}/schedstat`;
const hasThreadTime = existsSync(threadTime);

/**
 * Milliseconds that this process's main thread has had of a processor; where nobody counts them, of all its threads. It
 * repeats within a few percent on a busy machine, on which the clock does not.
 */
export function mainThreadTime() {
  if (hasThreadTime) return Number(readFileSync(threadTime, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {readonly number[]} figures */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The fifth and ninety-fifth percentile. @param {readonly number[]} figures */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? Number.NaN;
  return [at(0.05), at(0.95)];
}

/**
 * @typedef {object} Work what a work says of itself
 * @property {number} ms by the clock
 * @property {number} cpu what the main thread had of a processor, ms
 * @property {number} megabytes most memory the process held
 * @property {number} gap longest time in which the process answered nothing else, ms
 * @property {Record<string, number>} counts
 */

/**
 * Does one work in a process of its own.
 *
 * @param {string} name one of work.mjs
 * @param {string} folder
 * @returns {Work}
 */
export function inProcess(name, folder) {
  return JSON.parse(toldBy('work.mjs', name, folder));
}

/**
 * Runs a script of this folder in a process of its own.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {string} the last line it says
 */
export function toldBy(script, ...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, script), ...args],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${script} failed with ${args.join(' ')}:\n${stderr.slice(-2000)}`);
  return stdout.trim().split('\n').at(-1) ?? '';
}

/**
 * Works in turns, the order changing from round to round, so that a slow minute of the machine hits all of them.
 *
 * @template {string} Name
 * @param {readonly Name[]} names
 * @param {number} rounds
 * @param {(name: Name) => Promise<number> | number} run gives milliseconds
 * @returns {Promise<Record<Name, number[]>>}
 */
export async function inTurns(names, rounds, run) {
  const figures = /** @type {Record<Name, number[]>} */ (
    Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])]))
  );
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) figures[name].push(await run(name));
  }
  return figures;
}

/** Median of the ratios of each round. @param {readonly number[]} a @param {readonly number[]} b */
export function ratio(a, b) {
  const ratios = a.map((figure, round) => figure / (b[round] ?? Number.NaN));
  return { ratio: median(ratios), spread: spread(ratios) };
}
