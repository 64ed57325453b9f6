import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Move } from '../core/edits/move/move-edit';
import { renameDay } from '../core/edits/move/rename-day';
import { renameSession } from '../core/edits/move/rename-session';
import { readPlaces } from './arguments';
import { isFolder } from './disk-files';
import { headingNamed, placeIn } from './heading-place';
import { notesAround } from './notes-around';
import { finishMove, whenAsked } from './print-move';
import { Usage } from './usage';

const HELP = `Usage: conference-notes rename PLACE TITLE [--file] [--no-aliases] [--in FOLDER] [--write] [--json]

Gives a talk or a day another title, and links to it follow, with their anchors; those whose words are the old title
bear the new one. PLACE is a page, the folder of a day, or FILE#HEADING, by its anchor or its words. --file names the
page's file, or the day's folder, after the new title, its number kept; then pages of a Hugo site keep their old
addresses as aliases, unless --no-aliases is given. --in names the folder whose notes may link to it; else it is the
repository or site around. Nothing is written without --write. --json prints what "move --json" does.
`;

const OPTIONS = {
  file: { type: 'boolean' },
  'no-aliases': { type: 'boolean' },
  in: { type: 'string' },
  write: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const renameCommand = {
  name: 'rename',
  about: 'give a talk or a day another title, with every link following',

  run(args: readonly string[]): number {
    const asked = readPlaces(args, OPTIONS, HELP);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { places, values } = asked;
    const [given, title] = places;
    if (given === undefined || title === undefined || places.length > 2)
      throw new Usage(`Give PLACE and TITLE.\n\n${HELP}`);
    const place = placeIn(given);
    if (!existsSync(place.file)) throw new Usage(`There is no file or folder “${place.file}”.`);
    const around = notesAround([place.file], values.in);
    const options = { aliases: !values['no-aliases'], renameFile: values.file };
    const { write, 'dry-run': dryRun, json } = values;
    finishMove(around, renameOf(around, given, title, options), { json, ...whenAsked({ write, dryRun }) });
    return 0;
  },
};

function renameOf(
  around: ReturnType<typeof notesAround>,
  given: string,
  title: string,
  { aliases, renameFile }: { readonly aliases: boolean; readonly renameFile: boolean },
): Move {
  const { index, notes } = around;
  const { file, heading } = placeIn(given);
  const path = around.inside(file);
  const dayRename = { name: title, renameFiles: renameFile, aliases };
  if (heading !== undefined) {
    const found = headingNamed(around, path, heading);
    return found.kind === 'day'
      ? renameDay(notes, { day: found.day, ...dayRename })
      : renameSession(notes, { session: found.session, title, renameFile, aliases });
  }
  const days = index.outline.conferences.flatMap((conference) => conference.days);
  const day = days.find((each) => (isFolder(file) ? each.folder : each.path) === path && each.name !== '');
  if (day) return renameDay(notes, { day, ...dayRename });
  const session = index.sessionsOf(path).find(({ span }) => span.start === 0);
  if (!session)
    throw new Usage(`“${given}” is no talk and no day. Give a page, a day’s folder, or FILE#HEADING.`);
  return renameSession(notes, { session, title, renameFile, aliases });
}
