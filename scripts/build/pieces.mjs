import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { inProject } from '../paths.mjs';

/**
 * @typedef {object} Pack pieces that are loaded together, as one file
 * @property {string} name
 * @property {readonly string[]} sources the modules that are loaded; what they import comes with them, unless a pack
 *   before has it
 */

/** How a piece is asked for: with a hash in its name. */
const ASKED = /require\((["'`])(\.\/(?:chunks\/)?)([\w.-]+-[A-Z\d]{8})\.js\1\)/g;

/**
 * Turns the ES modules of a bundle in pieces into CommonJS, the only kind that every VS Code loads, and writes them.
 * Pieces of an earlier build go first. To find, read and compile a file takes longer than what most pieces hold, so
 * those that are always loaded together become one; not for debugging, where each has its own map of sources.
 *
 * @param {readonly Pack[]} packs
 * @returns {import('esbuild').Plugin}
 */
export function commonJsFiles(packs) {
  return {
    name: 'common-js-files',
    setup(build) {
      const { target = 'node20', minify = false, sourcemap, platform = 'node' } = build.initialOptions;
      const isDebugged = sourcemap === 'inline';
      /** @satisfies {import('esbuild').TransformOptions} */
      const commonJs = {
        format: 'cjs',
        platform,
        target,
        minify,
        charset: 'utf8',
        supported: { 'dynamic-import': false },
      };
      build.onEnd(async ({ outputFiles = [], metafile, errors }) => {
        if (errors.length > 0 || metafile === undefined) return;
        await rm(inProject('dist', 'chunks'), { recursive: true, force: true });
        const packOf = isDebugged ? new Map() : packed(metafile, packs);
        for (const { path, text } of outputFiles) {
          if (packOf.has(basename(path, '.js'))) continue;
          const { code } = await build.esbuild.transform(text, {
            ...commonJs,
            sourcemap: isDebugged ? 'inline' : false,
          });
          // Pieces are named as what they are: the packer warns of a hundred files that are called `.js`.
          const isPiece = path.includes(`${sep}chunks${sep}`);
          await write(isPiece ? path.replace(/\.js$/, '.cjs') : path, linked(code, packOf));
        }
        const texts = new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
        for (const pack of new Set(packOf.values())) {
          const pieces = [...packOf].flatMap(([piece, of]) => (of === pack ? [piece] : []));
          const { outputFiles: made } = await build.esbuild.build({
            ...commonJs,
            stdin: { contents: packModule(pieces), resolveDir: inProject('dist') },
            bundle: true,
            write: false,
            logLevel: 'silent',
            plugins: [fromMemory(new Map(pieces.map((piece) => [piece, texts.get(piece) ?? ''])))],
          });
          await write(inProject('dist', 'chunks', `${pack.name}.cjs`), linked(made[0]?.text ?? '', packOf));
        }
      });
    },
  };
}

/**
 * Which pieces are in which pack.
 *
 * @param {import('esbuild').Metafile} metafile
 * @param {readonly Pack[]} packs
 * @returns {Map<string, Pack>} by the name of the piece
 */
function packed({ outputs }, packs) {
  /** @type {Map<string, Pack>} */
  const found = new Map();
  for (const pack of packs)
    for (const source of pack.sources) {
      const [start] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
      if (start === undefined)
        throw new Error(`${source}, of the pack ${pack.name}, is loaded by nobody with import().`);
      add(start, pack);
    }
  return found;

  /** @param {string} output @param {Pack} pack */
  function add(output, pack) {
    const name = basename(output, '.js');
    if (found.has(name)) return;
    if (output.includes('/chunks/')) found.set(name, pack);
    for (const { path, kind } of outputs[output]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) add(path, pack);
  }
}

/**
 * Gives each piece by its name. Marked as an ES module, it is the same for who loads it as a file of its own.
 *
 * @param {readonly string[]} pieces
 */
function packModule(pieces) {
  return [
    ...pieces.map((piece) => `import * as ${nameOf(piece)} from './${piece}.js';`),
    `for (const piece of [${pieces.map(nameOf).join(', ')}])`,
    "  Object.defineProperty(piece, '__esModule', { value: true });",
    `export { ${pieces.map(nameOf).join(', ')} };`,
  ].join('\n');
}

/** @param {string} piece */
function nameOf(piece) {
  return `$${piece.replace(/\W/g, '_')}`;
}

/**
 * Answers with pieces that are not on disk; what is not among them is loaded when the pack runs.
 *
 * @param {ReadonlyMap<string, string>} texts by the name of the piece
 * @returns {import('esbuild').Plugin}
 */
function fromMemory(texts) {
  return {
    name: 'from-memory',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path }) => {
        const name = basename(path, '.js');
        return texts.has(name) ? { path: join('/', name), namespace: 'pieces' } : { path, external: true };
      });
      build.onLoad({ filter: /.*/, namespace: 'pieces' }, ({ path }) => ({
        contents: texts.get(basename(path)) ?? '',
      }));
    },
  };
}

/**
 * @param {string} code
 * @param {ReadonlyMap<string, Pack>} packOf
 */
function linked(code, packOf) {
  return code.replace(ASKED, (_, quote, folder, piece) => {
    const pack = packOf.get(piece);
    const file = `${quote}${folder}${pack?.name ?? piece}.cjs${quote}`;
    return `require(${file})${pack === undefined ? '' : `.${nameOf(piece)}`}`;
  });
}

/**
 * @param {string} path
 * @param {string} text
 */
async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
