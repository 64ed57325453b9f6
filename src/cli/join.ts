import process from 'node:process';
import type { Conference, Session } from '../core/conference/model';
import { joinIntoOne } from '../core/edits/move/join-into-one';
import { folderOf, inFolder } from '../core/site/paths';
import { slugOf } from '../core/edits/sessions/slug';
import { readArguments } from './arguments';
import { daysNamed } from './conference-named';
import { notesAround, type NotesAround } from './notes-around';
import { finishMove, whenAsked } from './print-move';

const HELP = `Usage: conference-notes join PATH [--day NAME] [--to FILE] [--in FOLDER] [--write] [--json]

Puts the pages of a conference into one file in which days and talks are headings: README.md beside the site's content
or in the conference's folder, or the file of --to. PATH is the folder of the conference; --day takes one day alone,
into a file of its name. Links between the pages become anchors, links from other notes follow, pictures stay where
they are, and the pages go. --in names the folder whose notes may link to them; else it is the repository or site
around. What a heading cannot have, such as tags, is told on stderr. Nothing is written without --write, and all of it
is done or nothing. "split" does the opposite. --json prints what "move --json" does.
`;

const OPTIONS = {
  day: { type: 'string' },
  to: { type: 'string' },
  in: { type: 'string' },
  write: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const joinCommand = {
  name: 'join',
  about: 'put the pages of a conference into one file',

  run(args: readonly string[]): number {
    const asked = readArguments(args, OPTIONS, 'PATH', HELP);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { target, values } = asked;
    const around = notesAround(values.to === undefined ? [target] : [target, values.to], values.in);
    const { conference, days } = daysNamed(around, around.inside(target), values.day, isApart);
    const folder = folderFor(around, conference);
    const name = values.day === undefined ? 'README.md' : `${slugOf(values.day)}.md`;
    const path = values.to === undefined ? inFolder(folder, name) : around.inside(values.to);
    const move = joinIntoOne(around.notes, { conference, days, path });
    const { write, 'dry-run': dryRun, json } = values;
    finishMove(around, move, { json, ...whenAsked({ write, dryRun }) });
    return 0;
  },
};

/** Beside the pages of a site; in the folder of other conferences. */
function folderFor({ notes }: NotesAround, { layout, path, days }: Conference): string {
  if (layout !== 'site') return notes.hasFile(path) === true ? folderOf(path) : path;
  const content = notes.siteOf(days[0]?.sessions[0]?.path ?? inFolder(path, '_index.md'));
  return content === undefined ? path : folderOf(content);
}

/** Whether a session stands in a file that can be joined with others: a page, or one of several files of headings. */
function isApart({ span, path }: Session, { days }: Conference): boolean {
  return span.start === 0 || days.some(({ sessions }) => sessions.some((other) => other.path !== path));
}
