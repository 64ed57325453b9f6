import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from './paths.mjs';
import { Problem, messageOf, runMain } from './problem.mjs';
import { installPackages } from './setup/packages.mjs';

const help = `npm start -- [PATH] [options]

Builds the extension and opens PATH (a folder, or a file's folder; without it the sample conference) in a real
VS Code with the extension loaded: the desktop app where there is a display, otherwise VS Code's server, whose
address is printed. Installs what is missing first. Ctrl+C ends it.

  --port N    port of the server; without it, a free one
  --no-open   do not open the browser
  --server    the server even where there is a display
  --help      this text`;

await runMain(async () => {
  const { help: wantsHelp, folder, port, server, open } = readOptions();
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  await installPackages();
  const { build } = await import('./build.mjs');
  await build();
  const { openInDesktop } = await import('./start/desktop.mjs');
  if (!server && port === undefined && (await openInDesktop(folder))) return 0;
  const { openInServer } = await import('./start/server.mjs');
  return openInServer(folder, { port: port ?? 0, open });
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
    const folder = wantsHelp ? '' : folderOf(positionals[0]);
    return { help: wantsHelp, folder, port: readPort(values.port), server, open: !values['no-open'] };
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

/** @param {string | undefined} path as it was typed, from the folder in which npm was called */
function folderOf(path) {
  if (path === undefined) return inProject('test', 'fixtures', 'sample-conference');
  const absolute = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  if (!existsSync(absolute)) throw new Problem(`There is no folder or file ${absolute}.`, 2);
  return statSync(absolute).isDirectory() ? absolute : dirname(absolute);
}
