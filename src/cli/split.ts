import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { splitIntoPages } from '../core/edits/move/split-into-pages';
import type { SplitInto } from '../core/edits/move/split-wish';
import { archetypesIn, siteFolder } from '../core/edits/sessions/archetypes';
import { folderOf } from '../core/site/paths';
import { readArguments } from './arguments';
import { isFile } from './disk-files';
import { daysNamed } from './conference-named';
import { notesAround } from './notes-around';
import { finishMove, whenAsked } from './print-move';
import { Usage } from './usage';

const HELP = `Usage: conference-notes split FILE [--into site|days|pages] [--day NAME] [--to FOLDER] [--template FILE] [--in FOLDER] [--write] [--json]

Takes the days of an outline into files of their own: pages of a Hugo site below content (--into site), a file a day
(--into days), or a file a talk in a folder a day (--into pages, when left out). --day takes one day alone. The files
are put beside FILE, or into the folder of --to. Anchors become links to the files, pictures stay where they are, and
links from other notes follow; --in names the folder whose notes these are, else it is the repository or site around.
Pages of talks have the front matter of the template of --template, filled in; for a site, else that of
archetypes/default.md or archetypes/session.md.
What could not be kept is told on stderr. Nothing is written without --write, and all of it is done or nothing. "join"
does the opposite. --json prints what "move --json" does.
`;

const OPTIONS = {
  into: { type: 'string' },
  day: { type: 'string' },
  to: { type: 'string' },
  template: { type: 'string' },
  in: { type: 'string' },
  write: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const splitCommand = {
  name: 'split',
  about: 'take an outline apart into pages',

  run(args: readonly string[]): number {
    const asked = readArguments(args, OPTIONS, 'FILE', HELP);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { target, values } = asked;
    const { into = 'pages', to, write, 'dry-run': dryRun, json } = values;
    if (into !== 'site' && into !== 'days' && into !== 'pages')
      throw new Usage(`--into takes “site”, “days” or “pages”, not “${into}”.\n\n${HELP}`);
    const around = notesAround(to === undefined ? [target] : [target, to], values.in);
    const file = around.inside(target);
    const { conference, days } = daysNamed(around, file, values.day);
    const folder = to === undefined ? folderOf(file) : around.inside(to);
    const template = templateFor(around.root, folder, into, values.template);
    const date = new Date().toISOString().slice(0, 10);
    const move = splitIntoPages(around.notes, { conference, days, into, folder, template, date });
    finishMove(around, move, { json, ...whenAsked({ write, dryRun }) });
    return 0;
  },
};

/** The words of the template for talks; undefined where there is none. @throws Usage for a named one that is not there */
function templateFor(
  root: string,
  folder: string,
  into: SplitInto,
  given: string | undefined,
): string | undefined {
  if (given !== undefined && !isFile(given)) throw new Usage(`There is no template “${given}”.`);
  const names = archetypesIn(siteFolder(folder)).map((name) => path.join(root, name));
  const found = given ?? (into === 'site' ? names.find((name) => isFile(name)) : undefined);
  return found === undefined ? undefined : readFileSync(found, 'utf8');
}
