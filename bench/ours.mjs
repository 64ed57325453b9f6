import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { notePaths } from './corpora.mjs';
import { mainThreadTime } from './measure.mjs';

/** Its name says whether functions keep theirs, as profiles need it. */
const bundle = path.join(import.meta.dirname, '.cache', process.env['CONFERENCE_NOTES_CORE'] ?? 'core.cjs');

/** The same code in which functions have names. */
export const READABLE = 'core-readable.cjs';

/** Builds the product's core as users get it, and so that it can be read. */
export async function buildCore() {
  const { build } = await import('esbuild');
  const { coreBundle } = await import('../scripts/build/bundles.mjs');
  mkdirSync(path.dirname(bundle), { recursive: true });
  const entry = path.join(import.meta.dirname, 'core.mjs');
  await build(coreBundle(entry, bundle));
  await build({ ...coreBundle(entry, path.join(path.dirname(bundle), READABLE)), minify: false });
}

/** @returns {Promise<typeof import('./core.mjs')>} */
export async function core() {
  return (await import(pathToFileURL(bundle).href)).default;
}

/** Others have their turn after so many milliseconds, as in the extension host. */
const slice = 8;

/**
 * What the extension does when a window opens on a local folder: files are read and taken into the index one after the
 * other, in slices. Then all of them are checked, which the extension does when it is asked to; it reads their texts
 * again for that, and keeps none.
 *
 * @param {string} folder
 * @param {{ checks: boolean, typos: boolean }} wanted
 */
export async function indexFolder(folder, { checks, typos }) {
  const { ConferenceIndex } = await core();
  const { openChecker } = await import('./checker.mjs');
  const index = new ConferenceIndex('bench', { atHand: 64 });
  const paths = notePaths(folder);
  const textOf = (/** @type {string} */ file) => decoder.decode(readFileSync(path.join(folder, file)));
  // With the first note that is open, before others are read.
  const checker = checks ? await openChecker(index, { typos }) : undefined;
  const { breathe, longest } = slices();
  for (const file of paths) {
    index.update([{ path: file, text: textOf(file) }], { silent: true });
    await breathe();
  }
  await inSteps(index.prepare(), breathe);
  await breathe(true);
  // What is left of the first outline is made in one go.
  const before = mainThreadTime();
  const { conferences } = index.outline;
  const outline = mainThreadTime() - before;
  const sessions = conferences.flatMap(({ days }) => days.flatMap((day) => day.sessions)).length;
  let findings = 0;
  await breathe(true, false);
  if (checker) {
    await inSteps(checker.prepare(), breathe);
    if (typos)
      for (const file of paths) {
        checker.learn(file, textOf(file));
        await breathe();
      }
    for (const file of paths) {
      findings += checker.check(file, textOf(file));
      await breathe();
    }
  }
  return { files: index.size, sessions, longest: longest(), outline, findings };
}

/** @param {Iterable<void>} steps @param {() => Promise<void>} breathe */
async function inSteps(steps, breathe) {
  const iterator = steps[Symbol.iterator]();
  while (iterator.next().done !== true) await breathe();
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Lets others have their turn as the extension does, and knows the longest time that they had none. */
function slices() {
  let longest = 0;
  let start = performance.now();
  let had = mainThreadTime();
  return {
    longest: () => longest,
    /** @param {boolean} [always] however short the slice was @param {boolean} [isCounted] false: it is no slice */
    async breathe(always = false, isCounted = true) {
      if (!always && performance.now() - start < slice) return;
      // What others have had of the processor meanwhile is not the slice's.
      if (isCounted) longest = Math.max(longest, mainThreadTime() - had);
      await new Promise((resolve) => setTimeout(resolve, 0));
      start = performance.now();
      had = mainThreadTime();
    },
  };
}

/**
 * The extension's state of a folder whose notes are read.
 *
 * @param {readonly { path: string, text: string }[]} notes
 */
export async function openOwn(notes) {
  const { ConferenceIndex } = await core();
  const index = new ConferenceIndex('bench', { atHand: 64 });
  index.update(notes, { silent: true });
  index.onDidChange(() => undefined);
  const { openChecker } = await import('./checker.mjs');
  const checker = await openChecker(index, { typos: true });
  for (const note of notes) checker.learn(note.path, note.text);
  return {
    /** @param {string} path @param {string} text */
    type(path, text) {
      index.update([{ path, text }]);
      void index.outline;
      checker.learn(path, text);
      checker.check(path, text);
    },
  };
}
