import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const groups = new Set();
let watchingExit = false;

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show`: let it write to our output
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program is not there
 */
export function run(command, args, { cwd, env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}

/**
 * Starts a program in a process group of its own. The group is ended with this process at the latest:
 * an editor's server leaves children behind when it is ended alone.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function startGroup(command, args, options = {}) {
  watchExit();
  const leader = fileURLToPath(new URL('group-leader.mjs', import.meta.url));
  const child = spawn(process.execPath, [leader, command, ...args], {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: !windows,
  });
  groups.add(child);
  return child;
}

/** @param {import('node:child_process').ChildProcess} child one that `startGroup` gave */
export function stopGroup(child) {
  if (!groups.delete(child) || child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // The whole group has already gone.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function watchExit() {
  if (watchingExit) return;
  watchingExit = true;
  process.on('exit', () => {
    for (const child of groups) stopGroup(child);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => process.exit(130));
  }
  // npm runs us through a shell; when npm is ended, the shell goes and nobody tells us.
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(130), 500).unref();
}
