import { existsSync } from 'node:fs';
import { inProject, root } from '../paths.mjs';
import {
  allTests,
  emptied,
  mochaForBrowser,
  quickMarkdownIt,
  withoutEval,
  withoutFrontMatterEngines,
} from './plugins.mjs';
import { commonJsFiles } from './pieces.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** The oldest Node.js that runs the extension (VS Code 1.100) and the command line. */
const node = 'node20';
const browser = ['chrome120', 'firefox120', 'safari17'];

/** @type {BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  charset: 'utf8',
  logLevel: 'silent',
  external: ['vscode'],
  alias: {
    'markdown-it': inProject('node_modules', 'markdown-it', 'dist', 'markdown-it.mjs'),
    // The same code as its entry for Node, but as modules, of which only what is used gets into a bundle.
    yaml: inProject('node_modules', 'yaml', 'browser', 'index.js'),
    // Its entry for Node is UMD, which bundlers cannot look into.
    'jsonc-parser': inProject('node_modules', 'jsonc-parser', 'lib', 'esm', 'main.js'),
  },
  metafile: true,
  // Each of them has meant a program that fails when it runs.
  logOverride: {
    'import-is-undefined': 'error',
    'call-import-namespace': 'error',
    'assign-to-import': 'error',
    'duplicate-object-key': 'error',
    'direct-eval': 'error',
    'indirect-require': 'error',
    'require-resolve-not-external': 'error',
  },
};

/**
 * What is always loaded together: when VS Code starts the extension, when notes are read, and with the first note that
 * is open.
 *
 * @type {readonly import('./pieces.mjs').Pack[]}
 */
const PACKS = [
  { name: 'start', sources: ['src/desktop/extension.ts'] },
  {
    name: 'notes',
    sources: [
      'src/core/conference/index.ts',
      'src/core/conference/saved-outline.ts',
      'src/core/schedule/kept.ts',
      'src/core/schedule/session-talks.ts',
      'src/extension/notes/excluded.ts',
      'src/extension/preview/site-facts.ts',
      'src/extension/preview/site-place.ts',
      'src/extension/recordings/filled-media.ts',
    ],
  },
  {
    name: 'open-note',
    sources: [
      'src/extension/checks/problems/running-checks.ts',
      'src/extension/editing/register-editing.ts',
      'src/extension/typing/running-typing.ts',
    ],
  },
];

/**
 * What users get.
 *
 * @param {{ production?: boolean }} [options]
 * @returns {BuildOptions[]} without those whose source is not there
 */
export function productBundles({ production = false } = {}) {
  /** @satisfies {BuildOptions} */
  const product = {
    ...common,
    minify: production,
    sourcemap: !production,
    plugins: [quickMarkdownIt, withoutFrontMatterEngines, withoutEval],
  };
  return present([
    {
      ...product,
      platform: 'node',
      target: node,
      // What `import()` names is loaded when it is wanted; esbuild splits ES modules only.
      format: 'esm',
      splitting: true,
      write: false,
      entryPoints: { 'dist/extension': 'src/desktop/extension.ts' },
      chunkNames: 'dist/chunks/[name]-[hash]',
      sourcemap: production ? false : 'inline',
      plugins: [...product.plugins, commonJsFiles(PACKS)],
    },
    // Under this platform an import of a Node module is an error.
    {
      ...product,
      platform: 'browser',
      target: browser,
      entryPoints: { 'dist/browser/extension': 'src/extension.ts' },
    },
    {
      ...product,
      platform: 'browser',
      format: 'iife',
      target: browser,
      entryPoints: { 'dist/preview': 'src/preview-script/main.ts' },
    },
    // Loaded by the preview with its first diagram, and then only the kinds of diagrams that are there.
    {
      ...product,
      platform: 'browser',
      format: 'esm',
      target: browser,
      splitting: true,
      entryPoints: { 'dist/mermaid/mermaid': 'src/preview-script/mermaid.ts' },
      // In place of the page's `document` and `Image`.
      inject: [inProject('src', 'preview-script', 'mermaid', 'board.ts')],
      outExtension: { '.js': '.mjs' },
      chunkNames: 'dist/mermaid/[name]-[hash]',
      plugins: [...product.plugins, emptied('dist/mermaid')],
      sourcemap: false,
      // As big as it is, nobody steps through it.
      minify: true,
    },
    {
      ...product,
      platform: 'node',
      target: node,
      external: [],
      banner: { js: '#!/usr/bin/env node' },
      entryPoints: { 'dist/cli': 'src/cli/main.ts' },
    },
  ]);
}

/**
 * The tests: one bundle for Node, and the editor suite once for each kind of extension host.
 *
 * @returns {BuildOptions[]}
 */
export function testBundles() {
  /** @type {BuildOptions} */
  const test = { ...common, sourcemap: true };
  /** @type {BuildOptions} */
  const editor = {
    ...test,
    plugins: [quickMarkdownIt, withoutFrontMatterEngines, allTests('test/editor'), mochaForBrowser],
  };
  return present([
    {
      ...test,
      platform: 'node',
      target: node,
      external: ['mocha', 'fast-check', 'typescript', 'esbuild'],
      // What needs no more of VS Code than a range is tested without an editor.
      alias: { ...common.alias, vscode: inProject('test', 'unit', 'vscode.ts') },
      plugins: [quickMarkdownIt, withoutFrontMatterEngines, allTests('test/unit')],
      stdin: { contents: 'export { load } from "all-tests";', resolveDir: root, sourcefile: 'unit.js' },
      outfile: 'out/test/unit.js',
    },
    {
      ...test,
      platform: 'node',
      target: node,
      external: ['fast-check'],
      plugins: [quickMarkdownIt, withoutFrontMatterEngines],
      entryPoints: { 'out/test/fuzz': 'test/fuzz/main.ts' },
    },
    {
      ...editor,
      platform: 'node',
      target: node,
      external: ['vscode', 'mocha'],
      entryPoints: { 'out/test/editor/index': 'test/editor/index.ts' },
    },
    {
      ...editor,
      platform: 'browser',
      target: browser,
      alias: { ...common.alias, 'node:assert/strict': inProject('test', 'editor', 'harness', 'assert.ts') },
      entryPoints: { 'out/test/editor/browser': 'test/editor/index.ts' },
    },
  ]);
}

/**
 * The core alone, as the bench measures it.
 *
 * @param {string} entry
 * @param {string} outfile
 * @returns {BuildOptions}
 */
export function coreBundle(entry, outfile) {
  return {
    ...common,
    platform: 'node',
    target: node,
    minify: true,
    plugins: [quickMarkdownIt, withoutFrontMatterEngines],
    entryPoints: [entry],
    outfile,
  };
}

/** @param {BuildOptions[]} bundles */
function present(bundles) {
  return bundles
    .filter(({ entryPoints, stdin }) => {
      if (stdin !== undefined) return true;
      return Object.values(/** @type {Record<string, string>} */ (entryPoints)).every((entry) =>
        existsSync(inProject(entry)),
      );
    })
    .map((bundle) => (bundle.stdin === undefined ? { ...bundle, outdir: '.' } : bundle));
}
