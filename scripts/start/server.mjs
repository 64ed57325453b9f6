import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { hasDisplay } from '../editor/desktop.mjs';
import { installServer } from '../editor/install.mjs';
import { quietSettings, writeSettings } from '../editor/profile.mjs';
import { startServer, windowAddress } from '../editor/server.mjs';
import { cacheFolder, root } from '../paths.mjs';
import { run } from '../processes.mjs';

/**
 * Serves a window on a folder until Ctrl+C.
 *
 * @param {import('../start.mjs').StartPlace} place
 * @param {{ port: number, open: boolean }} options
 * @returns {Promise<number>} exit code, when the server ended by itself
 */
export async function openInServer({ folder, file }, { port, open }) {
  const editor = await installServer('newest');
  const dataFolder = join(cacheFolder, 'start', 'server');
  writeSettings(dataFolder, quietSettings);
  // A web page from elsewhere can call loopback too; it does not know the token.
  const token = randomUUID();
  const server = await startServer(editor, {
    dataFolder,
    extensionsFolder: join(dataFolder, 'extensions'),
    token,
    port,
  });
  const address = windowAddress(server, { open: { folder }, file, extension: root, token });
  console.log(`VS Code ${editor.vscode} with the extension loaded, until Ctrl+C:\n${address}`);
  if (open && hasDisplay()) await openBrowser(address);
  await server.ended;
  console.error(`The server ended:\n${server.log().slice(-1000)}`);
  return 1;
}

/** @param {string} address */
async function openBrowser(address) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
        : ['xdg-open', [address]];
  const { code } = await run(command, args);
  if (code !== 0) console.log('No browser could be opened; copy the address into one.');
}
