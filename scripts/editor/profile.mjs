import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inProject } from '../paths.mjs';

/** User settings of every window the scripts open: nothing asks, nothing calls out, nothing moves by itself. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
  'git.showPushSuccessNotification': false,
  'npm.fetchOnlinePackageInfo': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'window.commandCenter': false,
};

/**
 * Settings of the windows that tests run in: nothing is saved but by a test (in a browser VS Code saves by itself, a
 * second after the last word), no question goes away because something else takes the focus, and nothing is drawn
 * again and again that no test looks at.
 */
export const testSettings = {
  'files.autoSave': 'off',
  'workbench.quickOpen.closeOnFocusLost': false,
  'editor.cursorBlinking': 'solid',
  'workbench.reduceMotion': 'on',
};

/**
 * @typedef {object} Stage the files of one run, all of them temporary
 * @property {string} folder holds the rest
 * @property {string} fixtures a copy of test/fixtures
 * @property {{ folder: string } | { workspace: string }} open what the window opens
 * @property {string} dataFolder the editor's user data
 * @property {string} extensionsFolder installed extensions: none
 * @property {() => void} clear
 */

/**
 * Copies the fixtures and makes a fresh profile, so that tests may write and runs do not see each other.
 *
 * @param {{ settings: (fixtures: string) => Record<string, unknown>, folders: readonly string[], userData?: string | undefined }} options
 *   `settings`: the user's, told where the fixtures are; `folders`: below test/fixtures, or absolute; one opens
 *   as a folder, several as a multi-root workspace; `userData`: a folder for the user data that outlives the stage
 * @returns {Stage}
 */
export function prepareStage({ settings, folders, userData }) {
  // On macOS the temporary folder is a link, and the editor answers with resolved paths.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'conference-notes-test-')));
  const fixtures = join(folder, 'fixtures');
  mkdirSync(fixtures);
  if (existsSync(inProject('test', 'fixtures')))
    cpSync(inProject('test', 'fixtures'), fixtures, { recursive: true });
  const dataFolder = userData ?? join(folder, 'user');
  const roots = folders.map((name) => ({ path: resolve(fixtures, name) }));
  for (const { path } of roots) fillFolder(path);
  const workspace = join(folder, 'notes.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: roots }));
  writeSettings(dataFolder, settings(fixtures));
  return {
    folder,
    fixtures,
    open: roots[1] === undefined ? { folder: roots[0]?.path ?? fixtures } : { workspace },
    dataFolder,
    extensionsFolder: join(folder, 'extensions'),
    clear: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * The server takes its user settings from `data/User`, the desktop from `User`.
 *
 * @param {string} dataFolder
 * @param {Record<string, unknown>} settings
 */
export function writeSettings(dataFolder, settings) {
  for (const place of [join(dataFolder, 'User'), join(dataFolder, 'data', 'User')]) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'settings.json'), JSON.stringify(settings, undefined, 2));
  }
}

/** @param {string} folder made with one small note when the fixtures have no such folder */
function fillFolder(folder) {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'README.md'), '# Conference\n\n## Day 1\n\n### Opening\n\n- hello\n');
}
