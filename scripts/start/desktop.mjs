import { join } from 'node:path';
import { hasDisplay, installDesktop } from '../editor/desktop.mjs';
import { quietSettings, writeSettings } from '../editor/profile.mjs';
import { editors } from '../editor/versions.mjs';
import { cacheFolder, root } from '../paths.mjs';
import { run } from '../processes.mjs';

/**
 * Opens a folder in the desktop VS Code: the developer's own (`code`), else a downloaded one.
 *
 * @param {import('../start.mjs').StartPlace} place
 * @returns {Promise<boolean>} false when there is no display, or no desktop app to be had
 */
export async function openInDesktop({ folder, file }) {
  if (!hasDisplay()) return false;
  const development = [
    `--extensionDevelopmentPath=${root}`,
    '--new-window',
    '--wait',
    folder,
    ...(file === undefined ? [] : [file]),
  ];
  const own = await ownVersion();
  if (own !== undefined) {
    console.log(
      `Opening ${folder} in your desktop VS Code ${own}. Close the window, or press Ctrl+C, to end.`,
    );
    return (await run('code', development, { show: true })).code === 0;
  }
  const desktop = await installDesktop('newest');
  if (desktop === undefined) return false;
  const dataFolder = join(cacheFolder, 'start', 'desktop');
  writeSettings(dataFolder, quietSettings);
  console.log(
    `Opening ${folder} in the desktop VS Code (${editors.newest.desktop}). Close the window to end.`,
  );
  const profile = [`--user-data-dir=${dataFolder}`, `--extensions-dir=${join(dataFolder, 'extensions')}`];
  return (await run(desktop.executable, [...profile, ...development], { show: true })).code === 0;
}

/** @returns {Promise<string | undefined>} the version of the developer's `code`; undefined when none is recent enough */
async function ownVersion() {
  const { code, output } = await run('code', ['--version']);
  const version = /^(\d+)\.(\d+)\.\d+/m.exec(output);
  const [major, minor] = editors.oldest.vscode.split('.').map(Number);
  if (code !== 0 || version === null || Number(version[1]) !== major) return undefined;
  return Number(version[2]) >= (minor ?? 0) ? version[0] : undefined;
}
