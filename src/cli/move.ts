import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { ConferenceIndex } from '../core/conference/index';
import type { Conference, Day } from '../core/conference/model';
import type { FileRename, Move } from '../core/edits/move/move-edit';
import { moveFiles } from '../core/edits/move/move-files';
import { moveSession } from '../core/edits/move/move-session';
import { isFolder } from './disk-files';
import { notesAround, type NotesAround } from './notes-around';
import { finishMove } from './print-move';
import { Usage } from './usage';

const HELP = `Usage: conference-notes move FROM TO [--position N] [--no-aliases] [--in FOLDER] [--dry-run] [--json]

Moves or renames a note, a file or a folder, and every link follows: relative links and pictures, definitions, ref
and relref, imports. Pictures that only the moved notes use go along.

TO is a day, by its folder or its name: the session gets a number and weight there, at --position N (from 1) or at
the end. Or it is another folder, or a new path. Pages of a Hugo site keep their old addresses as aliases, unless
--no-aliases is given. --in names the folder whose notes may link to what moves; else it is the repository or site
around. --dry-run shows what would change. All of it is done or nothing.
`;

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly position: number | undefined;
  readonly aliases: boolean;
  readonly folder: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export const moveCommand = {
  name: 'move',
  about: 'move or rename notes, with every link following',

  run(args: readonly string[]): number {
    const asked = readArguments(args);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const isPath = /[\\/]|\.[a-z]+$/i.test(asked.to) || isFolder(asked.to);
    const around = notesAround(isPath ? [asked.from, asked.to] : [asked.from], asked.folder);
    finishMove(around, moveOf(around, asked), asked);
    return 0;
  },
};

function moveOf(around: NotesAround, { from, to, position, aliases }: Arguments): Move {
  const { index, notes } = around;
  const source = around.inside(from);
  const target = dayNamed(around, index, source, to);
  const session = index.sessionsOf(source)[0];
  if (target && session) return moveSession(notes, { path: source, ...target, position, aliases });
  if (position !== undefined)
    throw new Usage(
      `--position counts the sessions of a day, and “${to}” is none, or “${from}” is no session.`,
    );
  return moveFiles(notes, renamesOf(around, source, to), { aliases });
}

/** The day that a folder or a name means; by name one of the session's own conference. */
function dayNamed(
  around: NotesAround,
  index: ConferenceIndex,
  session: string,
  to: string,
): { readonly conference: Conference; readonly day: Day } | undefined {
  const { conferences } = index.outline;
  const days = conferences.flatMap((conference) => conference.days.map((day) => ({ conference, day })));
  if (isFolder(to))
    return days.find(({ day }) => day.folder !== undefined && day.folder === around.inside(to));
  const own = index.placeOf(session)?.conference;
  const isNamed = ({ day }: (typeof days)[number]): boolean =>
    day.name !== '' && day.name.toLowerCase() === to.toLowerCase();
  return days.find((each) => each.conference === own && isNamed(each)) ?? days.find(isNamed);
}

/** The files that go to a path: into a folder that is there, else under the new name. */
function renamesOf(around: NotesAround, from: string, to: string): FileRename[] {
  const { notes } = around;
  const name = around.inside(isFolder(to) ? path.join(to, path.basename(from)) : to);
  if (notes.hasFile(from) === true) return [{ from, to: name }];
  const files = notes.filesBelow(from);
  if (name === from || name.startsWith(`${from}/`))
    throw new Usage(`“${from}” cannot be moved into itself. Give another folder.`);
  return files.map((file) => ({ from: file, to: name + file.slice(from.length) }));
}

/** @returns undefined when help is wanted */
function readArguments(args: readonly string[]): Arguments | undefined {
  let parsed;
  try {
    const options = {
      position: { type: 'string' },
      'no-aliases': { type: 'boolean' },
      in: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (thrown) {
    throw new Usage(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return undefined;
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2)
    throw new Usage(`Give FROM and TO.\n\n${HELP}`);
  if (!existsSync(from)) throw new Usage(`There is no file or folder “${from}”.`);
  const { position } = values;
  if (position !== undefined && !/^[1-9]\d*$/.test(position))
    throw new Usage(`--position takes a number from 1 on, not “${position}”.\n\n${HELP}`);
  return {
    from,
    to,
    position: position === undefined ? undefined : Number(position) - 1,
    aliases: values['no-aliases'] !== true,
    folder: values.in,
    dryRun: values['dry-run'] === true,
    json: values.json === true,
  };
}
