import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const cache = path.join(import.meta.dirname, '.cache');

/** The generator of notes lies beside the checkout; it is not part of the project. */
const generator =
  process.env['CONFERENCE_NOTES_CORPUS'] ??
  path.join(import.meta.dirname, '..', '..', 'shared', 'corpus', 'gen.mjs');

export function hasGenerator() {
  return existsSync(generator);
}

/**
 * A folder of generated notes; the same notes for the same size, made once.
 *
 * @param {number | 'monolith'} sessions
 * @returns {string}
 */
export function corpus(sessions) {
  const folder = path.join(cache, String(sessions));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  const size =
    sessions === 'monolith'
      ? ['--sessions', '500', '--days', '4', '--monolith']
      : ['--sessions', String(sessions), '--days', String(Math.max(5, Math.round(sessions / 100)))];
  const { status, stderr } = spawnSync(
    process.execPath,
    [generator, ...size, '--seed', '42', '--out', unfinished, '--quiet'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The notes could not be generated: ${stderr}`);
  renameSync(unfinished, folder);
  return folder;
}

/**
 * Markdown files below a folder, relative, in order.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function notePaths(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/**
 * The note whose length is nearest to 130 lines.
 *
 * @param {readonly { path: string, text: string }[]} notes
 */
export function usualNote(notes) {
  const distance = (/** @type {string} */ text) => Math.abs(text.split('\n').length - 130);
  return notes.reduce((a, b) => (distance(b.text) < distance(a.text) ? b : a));
}

/**
 * @param {string} folder
 * @returns {{ path: string, text: string }[]}
 */
export function notesOf(folder) {
  return notePaths(folder).map((file) => ({
    path: file,
    text: readFileSync(path.join(folder, file), 'utf8'),
  }));
}
