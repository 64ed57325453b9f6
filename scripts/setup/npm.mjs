import { run } from '../processes.mjs';
import { Problem } from '../problem.mjs';

const networkCodes =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;

/**
 * Runs npm in a folder, quietly.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, what: string }} options `what`: the thing that is missing when npm fails
 * @returns {Promise<string>} what npm printed
 * @throws {Problem} naming what is missing, and whether the network or something else is the reason
 */
export async function npm(args, { cwd, what }) {
  const script = process.env['npm_execpath'];
  const settings = [
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  const all = [...args, ...settings];
  const viaNode = script?.endsWith('.js');
  const { code, output } = await run(
    viaNode ? process.execPath : 'npm',
    viaNode ? [script ?? '', ...all] : all,
    {
      cwd,
      env: npmEnvironment(cwd),
    },
  );
  if (code === 0) return output;
  if (code === 127) throw new Problem(`${what}: npm was not found. Install Node.js with npm and try again.`);
  if (networkCodes.test(output)) {
    throw new Problem(
      `${what}: missing, and npm cannot reach its registry. Connect to the network (or set the proxy: npm config set proxy URL) and run the command again.`,
    );
  }
  const reason = output
    .split('\n')
    .filter((line) => /npm (error|ERR!)/.test(line))
    .slice(0, 6)
    .join('\n');
  throw new Problem(`${what}: npm ${args[0]} failed.\n${reason || output.slice(-600)}`);
}

/**
 * The environment without what the npm that runs us has put there: about this project, which would make an npm of
 * another folder work on this one, and about how quiet it is, which would hide why it failed.
 *
 * @param {string} cwd
 */
function npmEnvironment(cwd) {
  const own = /^npm_(package_|lifecycle_|config_(loglevel|local_prefix|prefix|global_prefix)$|command$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  return { ...env, INIT_CWD: cwd };
}
