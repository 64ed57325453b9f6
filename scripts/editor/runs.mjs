/**
 * @typedef {object} Run one pass of the editor suite
 * @property {string} id what `--run` takes
 * @property {string} title
 * @property {import('./versions.mjs').EditorName} editor
 * @property {'node' | 'browser'} host the extension host that holds the extension
 * @property {readonly string[]} [only] folders and files below test/editor whose tests alone run; without it, all
 *   that need no window of their own
 * @property {boolean} [onRequest] whether it runs only when it is named
 * @property {boolean} [packaged] whether it is the extension out of the .vsix
 * @property {readonly string[]} folders of test/fixtures that the window opens, or absolute paths of others, which the
 *   tests must leave as they are; several make a multi-root workspace
 * @property {string} [extension] folder of the extension; this project's if not said otherwise
 * @property {Record<string, unknown>} [settings] user settings beside the quiet ones
 * @property {{ userData: string, port: number }} [lasting] what a later run needs to find what this one has stored: the
 *   folder of the user data, and the server's port, which is a part of the folder's address; fresh ones otherwise
 */

const sample = ['sample-conference'];

/**
 * The newest editor runs all tests, in two windows side by side. What VS Code's API offers is the same in each editor,
 * as its types are those of the oldest; what it does with it may differ, so that the others run each feature's main
 * path.
 */
const mainPaths = [
  'activation',
  'checks/quick-fixes',
  'commands/navigation',
  'editing/sessions',
  'plugin',
  'promote',
  'recordings/fill-in',
  'schedule/schedule',
  'sidebar/sidebar',
  'todos',
  'typing',
];

/**
 * What the editor undoes, renames and completes is its own, and its live preview is that of another version of VS Code's
 * Markdown extension.
 */
const ofOldest = [
  ...mainPaths,
  'checks/problems',
  'editing/buttons',
  'moves/moves',
  'preview/hostile-readme',
  'preview/page',
  'preview/time-marks',
  'preview/typing',
];

/**
 * The browser's host has other files and another storage. VS Code's own Markdown extension is in the server without
 * its browser build, so that it runs in Node.js's extension host and sees no plugins of the browser's;
 * `plugin/plugin.test.ts` tries the plugin itself.
 */
const ofBrowser = [
  ...mainPaths,
  'editing/pictures',
  'moves/days-and-tags',
  'notes/disk',
  'notes/saved-outline',
  'privacy',
];

/** @type {readonly Run[]} */
export const runs = [
  {
    id: 'newest',
    title: 'newest editor',
    editor: 'newest',
    host: 'node',
    folders: sample,
  },
  {
    id: 'newest-preview',
    title: 'live preview in the newest editor',
    editor: 'newest',
    host: 'node',
    only: ['preview'],
    folders: sample,
  },
  {
    id: 'oldest',
    title: 'oldest supported editor',
    editor: 'oldest',
    host: 'node',
    only: ofOldest,
    folders: sample,
  },
  {
    id: 'browser',
    title: 'browser extension host',
    editor: 'newest',
    host: 'browser',
    only: ofBrowser,
    folders: sample,
  },
  {
    id: 'killed',
    title: 'windows that are killed',
    editor: 'newest',
    host: 'node',
    only: ['killed'],
    folders: sample,
  },
  restricted('restricted', 'untrusted folder', 'newest'),
  restricted('restricted-oldest', 'untrusted folder in the oldest supported editor', 'oldest'),
  {
    id: 'multiroot',
    title: 'several folders',
    editor: 'newest',
    host: 'node',
    only: ['multiroot'],
    folders: ['sample-conference', 'second-conference'],
  },
  {
    id: 'screenshots',
    title: 'pictures of README.md',
    editor: 'newest',
    host: 'node',
    only: ['screenshots'],
    onRequest: true,
    folders: sample,
  },
  ...packaged('packaged-newest', 'newest', 'node'),
  ...packaged('packaged-oldest', 'oldest', 'node'),
  ...packaged('packaged-browser', 'newest', 'browser'),
];

/**
 * @param {string} id
 * @param {string} title
 * @param {Run['editor']} editor
 * @returns {Run}
 */
function restricted(id, title, editor) {
  const settings = {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
  };
  return { id, title, editor, host: 'node', only: ['restricted'], folders: sample, settings };
}

/**
 * @param {string} id
 * @param {Run['editor']} editor
 * @param {Run['host']} host
 * @returns {Run[]}
 */
function packaged(id, editor, host) {
  const where = host === 'browser' ? 'browser extension host' : `${editor} editor`;
  return [
    {
      id,
      title: `the package in the ${where}`,
      editor,
      host,
      only: ['packaged'],
      packaged: true,
      folders: sample,
    },
  ];
}
