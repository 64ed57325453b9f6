import process from 'node:process';
import { checkCommand } from './check';
import { fillCommand } from './fill';
import { joinCommand } from './join';
import { moveCommand } from './move';
import { outlineCommand } from './outline';
import { promoteCommand } from './promote';
import { renderCommand } from './render';
import { renameCommand } from './rename';
import { renumberCommand } from './renumber';
import { scheduleCommand } from './schedule';
import { splitCommand } from './split';
import { Usage } from './usage';

/** A command of the terminal: its arguments in, its exit code out. */
interface Command {
  readonly name: string;
  readonly about: string;
  run(args: readonly string[]): number | Promise<number>;
}

const COMMANDS: readonly Command[] = [
  checkCommand,
  joinCommand,
  moveCommand,
  outlineCommand,
  promoteCommand,
  renderCommand,
  renameCommand,
  renumberCommand,
  scheduleCommand,
  splitCommand,
  fillCommand,
];

function help(): string {
  const lines = COMMANDS.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`);
  return `Usage: conference-notes COMMAND [options]\n\nCommands:\n${lines.join('\n')}\n\nconference-notes COMMAND --help explains one of them.\n`;
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    (name === undefined ? process.stderr : process.stdout).write(help());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) {
    process.stderr.write(`There is no command “${name}”.\n\n${help()}`);
    return 2;
  }
  try {
    return await command.run(rest);
  } catch (thrown) {
    if (!(thrown instanceof Usage)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    return 2;
  }
}

// `check notes | head` reads no further than it wants to, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
