import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';

/**
 * The borders between the folders, as import rules for ESLint: who may import what. Text and notes (src/core)
 * know no editor and no Node.js, so that they run everywhere.
 *
 * @typedef {{ regex: string, message: string }} Border
 */

/** @type {Border} */
const vscode = { regex: '^vscode$', message: 'Only src/extension and src/desktop import vscode.' };
/** @type {Border} */
const node = {
  regex: `^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/.*)?)$`,
  message:
    'Only src/desktop, src/cli, scripts, test and bench import Node modules: the rest runs in a browser too.',
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

/**
 * The rooms of src/core, each with those whose files it may import; a room below knows nothing of one above it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const rooms = {
  language: [],
  text: [],
  formulae: [],
  shortcodes: ['language', 'text'],
  note: ['text', 'shortcodes'],
  typos: ['text', 'note'],
  site: ['text', 'shortcodes', 'note'],
  conference: ['text', 'shortcodes', 'note', 'site'],
  preview: ['language', 'text', 'shortcodes', 'note', 'site', 'formulae'],
  edits: ['language', 'text', 'shortcodes', 'note', 'site', 'conference'],
  hover: ['language', 'text', 'shortcodes', 'note', 'site', 'conference'],
  completion: ['language', 'text', 'shortcodes', 'note', 'site', 'conference', 'edits'],
  schedule: ['language', 'text', 'shortcodes', 'note', 'site', 'conference', 'edits'],
  recordings: ['language', 'text', 'shortcodes', 'note', 'site', 'conference', 'edits', 'schedule'],
  // Fixes are edits, and a rule asks the preview what Hugo makes of a list of pages or a formula.
  checks: ['language', 'text', 'shortcodes', 'note', 'site', 'conference', 'edits', 'preview', 'typos'],
};

const coreFolder = new URL('../../src/core/', import.meta.url);
for (const file of readdirSync(coreFolder, { recursive: true, encoding: 'utf8' })) {
  const [room, name] = file.split(/[\\/]/);
  if (room !== undefined && name !== undefined && !Object.hasOwn(rooms, room))
    throw new Error(`Say in scripts/lint/borders.mjs which rooms src/core/${room} may import.`);
}

const core = [vscode, node, extension, cli, scriptsAndTests];

/**
 * @param {string} room
 * @param {readonly string[]} known
 */
function roomBorder(room, known) {
  const unknown = Object.keys(rooms).filter((other) => other !== room && !known.includes(other));
  const knows = known.length === 0 ? 'nothing' : known.join(', ');
  const regex = `^(?:\\.\\./)+(?:${unknown.join('|')})/`;
  return border(
    [`src/core/${room}/**/*.ts`],
    [...core, { regex, message: `src/core/${room} knows ${knows}.` }],
  );
}

/** A later entry replaces an earlier one for the same file. */
export const borders = [
  border(['src/**/*.ts'], [vscode, node, scriptsAndTests]),
  border(['src/extension.ts', 'src/extension/**/*.ts'], [node, cli, scriptsAndTests]),
  border(['src/desktop/**/*.ts'], [cli, scriptsAndTests]),
  border(['src/cli/**/*.ts'], [vscode, extension, scriptsAndTests]),
  border(['src/preview-script/**/*.ts'], core),
  border(['src/core/**/*.ts'], core),
  ...Object.entries(rooms).map(([room, known]) => roomBorder(room, known)),
  // The tests of the extension name its types; a stand-in takes the place of its classes (test/unit/vscode.ts).
  { ...border(['test/unit/**/*.ts'], [vscode]), ignores: ['test/unit/extension/**'] },
];
