import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { notePaths } from './corpora.mjs';

const bundle = path.join(import.meta.dirname, '.cache', 'core.cjs');

/** Builds the product's core as users get it. */
export async function buildCore() {
  const { build } = await import('esbuild');
  const { coreBundle } = await import('../scripts/build/bundles.mjs');
  mkdirSync(path.dirname(bundle), { recursive: true });
  await build(coreBundle(path.join(import.meta.dirname, 'core.mjs'), bundle));
}

/** @returns {Promise<typeof import('./core.mjs')>} */
export async function core() {
  return (await import(pathToFileURL(bundle).href)).default;
}

/** Others have their turn after so many milliseconds, as in the extension host. */
const slice = 8;

/**
 * What the extension does when a window opens: 64 files on their way while others are read into the index. Then all of
 * them are checked, which the extension does when it is asked to.
 *
 * @param {string} folder
 * @param {{ checks: boolean, typos: boolean }} wanted
 */
export async function indexFolder(folder, { checks, typos }) {
  const { ConferenceIndex } = await core();
  const { openChecker } = await import('./checker.mjs');
  /** @type {{ path: string, text: string }[]} */
  const notes = [];
  const index = new ConferenceIndex('bench');
  const paths = notePaths(folder);
  const read = (/** @type {number} */ start) =>
    Promise.all(
      paths
        .slice(start, start + 64)
        .map(async (file) => ({ path: file, text: await readFile(path.join(folder, file), 'utf8') })),
    );
  let longest = 0;
  let next = read(0);
  let start = performance.now();
  const breathe = async () => {
    const taken = performance.now() - start;
    if (taken < slice) return;
    longest = Math.max(longest, taken);
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
  for (let at = 0; at < paths.length; at += 64) {
    const changes = await next;
    next = read(at + 64);
    for (const change of changes) {
      index.update([change], { silent: true });
      if (checks) notes.push(change);
      await breathe();
    }
  }
  // The first outline is made in one go.
  const before = performance.now();
  const { conferences } = index.outline;
  longest = Math.max(longest, performance.now() - before);
  await breathe();
  const sessions = conferences.flatMap(({ days }) => days.flatMap((day) => day.sessions)).length;
  let findings = 0;
  if (checks) {
    const checker = await openChecker(index, { typos });
    if (typos)
      for (const note of notes) {
        checker.learn(note.path, note.text);
        await breathe();
      }
    for (const note of notes) {
      findings += checker.check(note.path, note.text);
      await breathe();
    }
  }
  return { files: index.size, sessions, longest, findings };
}

/**
 * The extension's state of a folder whose notes are read.
 *
 * @param {readonly { path: string, text: string }[]} notes
 */
export async function openOwn(notes) {
  const { ConferenceIndex } = await core();
  const index = new ConferenceIndex('bench');
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
