import { existsSync } from 'node:fs';
import process from 'node:process';
import { renumberDay } from '../core/edits/move/move-session';
import type { Conference, Day } from '../core/conference/model';
import { readArguments } from './arguments';
import { headingNamed, placeIn } from './heading-place';
import { notesAround, type NotesAround } from './notes-around';
import { finishMove } from './print-move';
import { Usage } from './usage';

const HELP = `Usage: conference-notes renumber DAY [--no-aliases] [--in FOLDER] [--dry-run] [--json]

Closes gaps and duplicates in the numbers of a day's talks, in file names and front matter or in headings, in the order
that they have now. DAY is the folder of a day, or FILE#HEADING for one that is a heading, by its anchor or its words.
Only numbers that are there change, and every link follows. Pages of a Hugo site keep their old
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
    const asked = readArguments(args, OPTIONS, 'DAY', HELP);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { target: given, values } = asked;
    const { file } = placeIn(given);
    if (!existsSync(file)) throw new Usage(`There is no file or folder “${file}”.`);
    const around = notesAround([file], values.in);
    const { conference, day } = dayAt(around, given);
    finishMove(around, renumberDay(around.notes, conference, day, !values['no-aliases']), {
      dryRun: values['dry-run'],
      json: values.json,
    });
    return 0;
  },
};

/** The day that is meant. @throws Usage for none */
function dayAt(around: NotesAround, given: string): { readonly conference: Conference; readonly day: Day } {
  const { file, heading } = placeIn(given);
  const target = around.inside(file);
  if (heading !== undefined) return headingNamed(around, target, heading);
  const { conferences } = around.index.outline;
  const days = conferences.flatMap((conference) => conference.days);
  const day =
    days.find(({ folder }) => folder === target) ??
    days.find(
      ({ name, folder, sessions }) =>
        name === '' &&
        folder === undefined &&
        sessions.some(({ path }) => target === '' || path === target || path.startsWith(`${target}/`)),
    ) ??
    days.find(({ path, folder }) => path === target && folder === undefined);
  const isOneOfSeveral = days.filter(({ path }) => path === target).length > 1;
  const conference = conferences.find((each) => day && each.days.includes(day));
  if (day && conference && !(isOneOfSeveral && day.folder === undefined)) return { conference, day };
  throw new Usage(
    `“${given}” is not a day. Give the folder that its talks are in, or FILE#HEADING for a day that is a heading.`,
  );
}
