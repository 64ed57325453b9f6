import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from './paths.mjs';
import { Problem, messageOf, runMain } from './problem.mjs';
import { installPackages } from './setup/packages.mjs';

const help = `npm start -- [PATH] [options]

Builds the extension and opens PATH (a folder, or a file's folder; without it the sample conference) in a real
VS Code with the extension loaded, its sidebar and a note in front: the desktop app where there is a display,
otherwise VS Code's server, whose address is printed. Installs what is missing first. Ctrl+C ends it.

  --port N    port of the server; without it, a free one
  --no-open   do not open the browser
  --server    the server even where there is a display
  --help      this text`;

await runMain(async () => {
  const { help: wantsHelp, place, port, server, open } = readOptions();
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  await installPackages();
  const { build } = await import('./build.mjs');
  await build();
  const { openInDesktop } = await import('./start/desktop.mjs');
  if (!server && port === undefined && (await openInDesktop(place))) return 0;
  const { openInServer } = await import('./start/server.mjs');
  return openInServer(place, { port: port ?? 0, open });
});

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        server: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Error('There can be one PATH only.');
    const { help: wantsHelp, server } = values;
    const place = wantsHelp ? { folder: '' } : placeOf(positionals[0]);
    return { help: wantsHelp, place, port: readPort(values.port), server, open: !values['no-open'] };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${messageOf(error)}\n\n${help}`, 2);
  }
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Problem(`--port ${text}: a port is a number from 0 to 65535.`, 2);
}

/**
 * @typedef {object} StartPlace
 * @property {string} folder that the window opens
 * @property {string | undefined} [file] in front
 */

/**
 * @param {string | undefined} path as it was typed, from the folder in which npm was called
 * @returns {StartPlace}
 */
function placeOf(path) {
  if (path === undefined) {
    const folder = inProject('test', 'fixtures', 'sample-conference');
    return { folder, file: join(folder, 'content', 'day1', '02_golden-path.md') };
  }
  const absolute = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  if (!existsSync(absolute)) throw new Problem(`There is no folder or file ${absolute}.`, 2);
  return statSync(absolute).isDirectory()
    ? { folder: absolute, file: noteIn(absolute) }
    : { folder: dirname(absolute), file: absolute };
}

/**
 * A note to begin with; with none in front, nothing wakes the extension and its sidebar.
 *
 * @param {string} folder
 */
function noteIn(folder) {
  const names = readdirSync(folder).filter((name) => /\.md$/i.test(name));
  const wanted = ['README.md', join('content', '_index.md'), ...names.sort()];
  return wanted.map((name) => join(folder, name)).find((path) => existsSync(path));
}
