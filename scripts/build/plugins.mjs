import { readFile, rm } from 'node:fs/promises';
import { filesUnder } from '../files.mjs';
import { inProject, root } from '../paths.mjs';

/**
 * gray-matter evaluates `---js` front matter, code out of a note. Its engines are left out of the bundle (and
 * js-yaml with them): the project hands its own to every call.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutFrontMatterEngines = {
  name: 'without-front-matter-engines',
  setup(build) {
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {};',
    }));
    // Its search for comments is quadratic in blank lines: `\s` reads on over the ends of lines.
    build.onLoad({ filter: /[\\/]gray-matter[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace('/^\\s*#[^\\n]+/gm', '/^[ \\t]*#[^\\n]+/gm');
      return contents === source
        ? {
            errors: [
              { text: 'scripts/build/plugins.mjs does not know how this gray-matter finds comments.' },
            ],
          }
        : { contents };
    });
    // It copies every text into a Buffer, which a web worker does not have and nobody asks for.
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
      contents: `const Buffer = { from: (text) => text };\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/**
 * markdown-it as it was written. Its published build sets each field of a token through Object.defineProperty,
 * half of the time of a parse; an assignment does the same.
 *
 * @type {import('esbuild').Plugin}
 */
export const quickMarkdownIt = {
  name: 'quick-markdown-it',
  setup(build) {
    build.onLoad({ filter: /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const field =
        /_defineProperty\(\s*this,\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?"(\w+)",\s*([^;]*?)\s*\);/g;
      const contents = source.replace(field, 'this.$1 = $2;');
      // Those of what is made once may stay.
      const isKnown = contents.includes('this.map = null;') && contents.includes('this.bMarks = [];');
      return isKnown
        ? { contents, loader: 'js' }
        : {
            errors: [
              { text: 'scripts/build/plugins.mjs does not know how this markdown-it sets its fields.' },
            ],
          };
    });
  },
};

/**
 * Takes the pieces of an earlier build away before those of this one are written.
 *
 * @param {string} folder
 * @returns {import('esbuild').Plugin}
 */
export function emptied(folder) {
  return {
    name: 'emptied',
    setup(build) {
      build.onStart(() => rm(inProject(folder), { recursive: true, force: true }));
    },
  };
}

/** A method that is only called so (re2js has one, `eval(input, position) {`) is no evaluation of text. */
const EVAL =
  /(?<![.\w$])eval\s*\((?!\s*[\w$]+,\s*[\w$]+\)\s*\{)|\b(?:globalThis|global|window|self|top)\.eval\b|\bnew Function\s*\(/;

/**
 * Fails the build when a product bundle could run code made from text.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutEval = {
  name: 'without-eval',
  setup(build) {
    build.onEnd(async ({ metafile, outputFiles, errors }) => {
      if (errors.length > 0) return undefined;
      const outputs = Object.keys(metafile?.outputs ?? {}).filter((path) => path.endsWith('.js'));
      const guilty = [];
      for (const path of outputs) {
        const unwritten = outputFiles?.find((file) => file.path === inProject(path));
        const code = unwritten?.text ?? (await readFile(inProject(path), 'utf8'));
        if (EVAL.test(code)) guilty.push(path);
      }
      return {
        errors: guilty.map((path) => ({ text: `${path} holds eval or new Function; a product may not.` })),
      };
    });
  },
};

/**
 * Answers `import { load } from 'all-tests'`: a function for each test file, so that nobody keeps a list.
 *
 * @param {string} folder
 * @returns {import('esbuild').Plugin}
 */
export function allTests(folder) {
  return {
    name: 'all-tests',
    setup(build) {
      build.onResolve({ filter: /^all-tests$/ }, ({ path }) => ({ path, namespace: 'all-tests' }));
      build.onLoad({ filter: /.*/, namespace: 'all-tests' }, () => {
        const files = filesUnder(folder, '.test.ts');
        const entries = files.map((file) => {
          return `${JSON.stringify(file.slice(folder.length + 1))}: () => { require(${JSON.stringify(`./${file}`)}); },`;
        });
        return { contents: `exports.load = {\n${entries.join('\n')}\n};`, resolveDir: root, loader: 'js' };
      });
    },
  };
}

/**
 * mocha's own browser build, which leaves its class on the global object. Only the browser's bundle resolves it;
 * the other one leaves mocha out.
 *
 * @type {import('esbuild').Plugin}
 */
export const mochaForBrowser = {
  name: 'mocha-for-browser',
  setup(build) {
    if (build.initialOptions.platform !== 'browser') return;
    build.onResolve({ filter: /^mocha$/ }, ({ path }) => ({ path, namespace: 'mocha-for-browser' }));
    build.onLoad({ filter: /.*/, namespace: 'mocha-for-browser' }, () => ({
      contents: 'require("./node_modules/mocha/mocha.js"); module.exports = globalThis.Mocha;',
      resolveDir: root,
    }));
  },
};
