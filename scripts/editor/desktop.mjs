import { join } from 'node:path';
import { cacheFolder } from '../paths.mjs';
import { messageOf } from '../problem.mjs';
import { editors } from './versions.mjs';

/** @typedef {{ executable: string }} Desktop */

/** @returns {boolean} whether a window can be opened here */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Downloads the desktop app, unless it is in the cache.
 *
 * @param {import('./versions.mjs').EditorName} name
 * @returns {Promise<Desktop | undefined>} undefined without a display, or when it cannot be had
 */
export async function installDesktop(name) {
  if (!hasDisplay()) return undefined;
  const { desktop: version } = editors[name];
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const executable = await downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder, 'desktop') });
    return { executable };
  } catch (error) {
    console.log(`The desktop VS Code (${version}) could not be downloaded: ${messageOf(error)}`);
    return undefined;
  }
}
