// Runs the program named by its arguments, as the leader of a process group, and ends the whole group when its
// standard input closes. That happens whenever the process that started it is gone, however it went.
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));

process.stdin.resume().on('close', () => {
  if (process.platform === 'win32') child.kill();
  else process.kill(0, 'SIGKILL');
});
