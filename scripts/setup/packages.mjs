// Runs before node_modules is there: it may import nothing but Node's own modules and its neighbours.
import { readFileSync } from 'node:fs';
import { inProject, root } from '../paths.mjs';
import { withProgress } from '../progress.mjs';
import { npm } from './npm.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/** Installs the project's npm packages when they are missing or are not those of package-lock.json. */
export async function installPackages() {
  const [wanted, present] = [readLock('package-lock.json'), readLock('node_modules', '.package-lock.json')];
  if (present !== undefined && wanted !== undefined && !isStale(wanted, present)) return;
  await withProgress('Installing npm packages (npm ci)', () =>
    npm(['ci'], { cwd: root, what: 'The npm packages in node_modules' }),
  );
}

/**
 * @param {Lock} wanted package-lock.json
 * @param {Lock} present what npm noted in node_modules; optional packages of other platforms are not in it
 */
function isStale(wanted, present) {
  return Object.entries(wanted.packages ?? {}).some(([path, entry]) => {
    if (path === '' || entry.link) return false;
    const found = present.packages?.[path];
    return found === undefined ? !entry.optional : found.version !== entry.version;
  });
}

/**
 * @param {string[]} parts
 * @returns {Lock | undefined} undefined when there is none that can be read
 */
function readLock(...parts) {
  try {
    return JSON.parse(readFileSync(inProject(...parts), 'utf8'));
  } catch {
    // Missing or half written: both mean that it must be made again.
    return undefined;
  }
}
