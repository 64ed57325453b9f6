import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Problem, messageOf, runMain } from './problem.mjs';
import { installPackages } from './setup/packages.mjs';

const help = `npm run build -- [options]

Bundles the extension (for Node.js and for the browser) and the command line into dist/, with the word lists of
the typo checks.

  --production  minified, without source maps
  --tests       the test bundles as well, into out/
  --watch       builds again on every change, until Ctrl+C
  --help        this text`;

/**
 * Builds what users get, and the tests when asked to.
 *
 * @param {{ production?: boolean, tests?: boolean }} [options]
 * @returns {Promise<import('esbuild').Metafile[]>} what went into each product
 * @throws {Problem} with the compiler's messages
 */
export async function build({ production = false, tests = false } = {}) {
  const { build: bundle, formatMessages } = await import('esbuild');
  const { productBundles, testBundles } = await import('./build/bundles.mjs');
  const { buildWords } = await import('./build/words.mjs');
  const { buildIcons } = await import('./build/icons.mjs');
  await buildWords();
  buildIcons();
  const products = productBundles({ production });
  const bundles = [...products, ...(tests ? testBundles() : [])];
  const results = await Promise.all(
    bundles.map((options) =>
      bundle(options).catch((/** @type {import('esbuild').BuildFailure} */ failure) => failure),
    ),
  );
  // A warning of a bundler has nearly always been a mistake, so none is let through.
  const found = results.flatMap((result) => [...(result.errors ?? []), ...(result.warnings ?? [])]);
  const broken = results.find((result) => result instanceof Error && !('errors' in result));
  if (broken) throw broken;
  if (found.length === 0) {
    return results
      .slice(0, products.length)
      .flatMap((result) => ('metafile' in result ? (result.metafile ?? []) : []));
  }
  const messages = await formatMessages(found, { kind: 'error', color: process.stdout.isTTY });
  throw new Problem(`The build failed.\n\n${[...new Set(messages)].join('')}`);
}

/** Builds again on every change. */
async function watch() {
  const { context } = await import('esbuild');
  const { productBundles } = await import('./build/bundles.mjs');
  const { buildWords } = await import('./build/words.mjs');
  await buildWords();
  for (const options of productBundles()) {
    const building = await context({ ...options, logLevel: 'info' });
    await building.watch();
  }
}

async function main() {
  const { values } = readOptions();
  if (values.help) {
    console.log(help);
    return 0;
  }
  await installPackages();
  await (values.watch ? watch() : build(values));
  return 0;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        production: { type: 'boolean' },
        tests: { type: 'boolean' },
        watch: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Problem(`${messageOf(error)}\n\n${help}`, 2);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
