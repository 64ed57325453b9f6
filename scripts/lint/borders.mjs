import { builtinModules } from 'node:module';

/**
 * The borders between the folders, as import rules for ESLint: who may import what. Text and notes (src/core)
 * know no editor and no Node.js, so that they run everywhere.
 *
 * @typedef {{ regex: string, message: string }} Border
 */

/** @type {Border} */
const vscode = { regex: '^vscode$', message: 'Only src/extension imports vscode.' };
/** @type {Border} */
const node = {
  regex: `^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/.*)?)$`,
  message: 'Only src/cli, scripts, test and bench import Node modules: the rest runs in a browser too.',
};

/**
 * @param {string} folders alternatives of a regular expression
 * @param {string} message
 * @returns {Border}
 */
function folder(folders, message) {
  return { regex: `^\\.{1,2}/(.*/)?(${folders})(/|$)`, message };
}

const extension = folder('extension', 'This does not know the extension.');
const cli = folder('cli', 'This does not know the command line.');
const scriptsAndTests = folder('scripts|test|bench', 'Products do not import tools or tests.');

/**
 * @param {string[]} files
 * @param {Border[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function border(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const core = [vscode, node, extension, cli, scriptsAndTests];

/** A later entry replaces an earlier one for the same file. */
export const borders = [
  border(['src/**/*.ts'], [vscode, node, scriptsAndTests]),
  border(['src/extension.ts', 'src/extension/**/*.ts'], [node, cli, scriptsAndTests]),
  border(['src/cli/**/*.ts'], [vscode, extension, scriptsAndTests]),
  border(['src/core/**/*.ts'], core),
  border(
    ['src/core/note/**/*.ts'],
    [...core, folder('conference|checks|edits|preview|typos', 'A note knows nothing of what is made of it.')],
  ),
  border(
    ['src/core/shortcodes/**/*.ts'],
    [
      ...core,
      folder(
        'note|conference|checks|edits|preview|typos',
        'Shortcodes know spans of text, and nothing else.',
      ),
    ],
  ),
  // The tests of the extension name its types; a stand-in takes the place of its classes (test/unit/vscode.ts).
  { ...border(['test/unit/**/*.ts'], [vscode]), ignores: ['test/unit/extension/**'] },
];
