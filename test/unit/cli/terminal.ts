import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line. */
export const program = path.resolve('dist', 'cli.js');

/** Runs the built command line as a terminal would; one that hangs has no exit code. */
export function run(...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, out: stdout, err: stderr };
}
