import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { inProject } from '../paths.mjs';

/**
 * Unpacks the extension out of a .vsix, as an editor does that installs it.
 *
 * @param {string} file
 * @returns {string} the extension's folder
 */
export function unpack(file) {
  const folder = inProject('out', 'package');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(inProject(file))))) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return path.join(folder, 'extension');
}
