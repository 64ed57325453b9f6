import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Downloads live here; clones can share one folder through CONFERENCE_NOTES_CACHE. */
export const cacheFolder = process.env['CONFERENCE_NOTES_CACHE'] || join(root, '.cache');

/** @param {string[]} parts */
export function inProject(...parts) {
  return join(root, ...parts);
}
