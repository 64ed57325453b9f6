import { Patience } from '../patience.mjs';
import { Problem } from '../problem.mjs';
import { startGroup, stopGroup } from '../processes.mjs';

/**
 * @typedef {object} RunningServer
 * @property {string} address `http://127.0.0.1:PORT`
 * @property {string} authority what stands after `vscode-remote://` in the Uri of a file of this machine
 * @property {() => string} log what it has printed
 * @property {Promise<void>} ended
 * @property {number} group of its processes
 * @property {() => void} stop ends it and all its children, at once
 */

/**
 * Starts VS Code's own server, on this machine's loopback address only.
 *
 * @param {import('./install.mjs').InstalledServer} editor
 * @param {{ dataFolder: string, extensionsFolder: string, token?: string, port?: number, trust?: boolean }} options
 *   `dataFolder` holds `User/settings.json`; without a `token` every program of this machine may connect;
 *   port 0 is any free one
 * @returns {Promise<RunningServer>}
 */
export async function startServer(editor, { dataFolder, extensionsFolder, token, port = 0, trust = false }) {
  const child = startGroup(
    editor.node,
    [
      editor.server,
      '--accept-server-license-terms',
      '--host=127.0.0.1',
      `--port=${port}`,
      token === undefined ? '--without-connection-token' : `--connection-token=${token}`,
      `--server-data-dir=${dataFolder}`,
      `--user-data-dir=${dataFolder}`,
      `--extensions-dir=${extensionsFolder}`,
      // Without it VS Code ignores the extension under development in the address.
      '--enable-smoke-test-driver',
      '--disable-telemetry',
      '--disable-experiments',
      '--force-disable-user-env',
      ...(trust ? [] : ['--disable-workspace-trust']),
    ],
    { env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
  );
  let log = '';
  const patience = new Patience(300_000);
  const ended = /** @type {Promise<void>} */ (new Promise((resolve) => child.on('close', () => resolve())));
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      patience.moved();
      log = (log + chunk.toString()).slice(-200_000);
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found) resolve(Number(found[1]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => (log += error.message));
  });
  const found = await Promise.race([listening, ended, patience.exhausted()]);
  patience.end();
  if (typeof found !== 'number') {
    stopGroup(child);
    throw new Problem(`VS Code ${editor.vscode} did not start. It said:\n${log.slice(-1500)}`);
  }
  const authority = `127.0.0.1:${found}`;
  return {
    address: `http://${authority}`,
    authority,
    log: () => log,
    ended,
    group: child.pid ?? 0,
    stop: () => stopGroup(child),
  };
}

/**
 * The address of a window with an extension under development.
 *
 * @param {RunningServer} server
 * @param {{ open: { folder: string } | { workspace: string }, file?: string | undefined, extension: string, tests?: string, token?: string }} options
 *   `file`: is opened in the window
 */
export function windowAddress(server, { open, file, extension, tests, token }) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${server.authority}${encodeURI(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ['skipWelcome', 'true'],
    ...(file === undefined ? [] : [['openFile', remote(file)]]),
  ];
  const query = new URLSearchParams({ ...open, payload: JSON.stringify(payload) });
  if (token !== undefined) query.set('tkn', token);
  // URLSearchParams writes a space as "+", which VS Code would read as a plus.
  return `${server.address}/?${query.toString().replaceAll('+', '%20').replaceAll('%2F', '/')}`;
}
