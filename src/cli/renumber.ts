import process from 'node:process';
import { renumberDay } from '../core/edits/move/move-session';
import { readArguments } from './arguments';
import { notesAround } from './notes-around';
import { finishMove } from './print-move';
import { Usage } from './usage';

const HELP = `Usage: conference-notes renumber FOLDER [--no-aliases] [--in FOLDER] [--dry-run] [--json]

Closes gaps and duplicates in the numbers of a day's pages, in their file names and front matter, in the order that
they have now. Only numbers that are there change, and every link follows. Pages of a Hugo site keep their old
addresses as aliases, unless --no-aliases is given. --in names the folder whose notes may link to the pages; else it
is the repository or site around. --dry-run shows what would change. All of it is done or nothing.
`;

const OPTIONS = {
  'no-aliases': { type: 'boolean' },
  in: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const renumberCommand = {
  name: 'renumber',
  about: 'close gaps and duplicates in the numbers of a day',

  run(args: readonly string[]): number {
    const asked = readArguments(args, OPTIONS, 'FOLDER', HELP);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { values } = asked;
    const around = notesAround([asked.target], values.in);
    const target = around.inside(asked.target);
    const days = around.index.outline.conferences.flatMap((conference) => conference.days);
    const day =
      days.find(({ folder }) => folder === target) ??
      days.find(
        ({ name, folder, sessions }) =>
          name === '' &&
          folder === undefined &&
          sessions.some(({ path }) => target === '' || path.startsWith(`${target}/`)),
      );
    if (!day)
      throw new Usage(`“${asked.target}” is not the folder of a day. Give the folder that its talks are in.`);
    finishMove(around, renumberDay(around.notes, day, !values['no-aliases']), {
      dryRun: values['dry-run'],
      json: values.json,
    });
    return 0;
  },
};
