import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ConferenceIndex } from '../core/conference/index';
import type { Conference, Day } from '../core/conference/model';
import type { FileRename, Move } from '../core/edits/move/move-edit';
import { moveFiles } from '../core/edits/move/move-files';
import { moveDay } from '../core/edits/move/move-day';
import { moveToDay } from '../core/edits/move/move-to-day';
import { readPlaces } from './arguments';
import { isFile, isFolder } from './disk-files';
import { headingNamed, placeIn } from './heading-place';
import { notesAround, type NotesAround } from './notes-around';
import { finishMove, whenAsked } from './print-move';
import { Usage } from './usage';

const HELP = `Usage: conference-notes move FROM TO [--position N] [--no-aliases] [--in FOLDER] [--write] [--dry-run] [--json]

Moves or renames a note, a file or a folder, and every link follows: relative links and pictures, definitions, ref
and relref, imports. Pictures that only the moved notes use go along.

FROM may be FILE#HEADING, a talk or a day of an outline, by its anchor or its words: the heading goes with all that
stands below it and with its entry in the table of contents.

TO is a day, by its folder, its name, or FILE#HEADING: the session gets its place there, at --position N (from 1) or
at the end. A heading that goes to pages becomes a page, a page that goes to headings becomes a heading. Or TO is
another folder, or a new path. Pages of a Hugo site keep their old addresses as aliases, unless --no-aliases is given.
--in names the folder whose notes may link to what moves; else it is the repository or site around. All of it is done
or nothing. --dry-run shows what would change; where a heading moves, or a page becomes one, nothing is written without
--write.

--json prints {"renames":[{"from","to"}],"changes":[{"file","edits":[{"line","column","endLine","endColumn","text"}]}],
"creations":[{"file","text"}],"deletions":["file"],"told":["what could not be kept"],"written":false}; creations,
deletions and told only where there are any.
`;

const OPTIONS = {
  position: { type: 'string' },
  'no-aliases': { type: 'boolean' },
  in: { type: 'string' },
  'dry-run': { type: 'boolean' },
  write: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly position: number | undefined;
  readonly aliases: boolean;
  readonly folder: string | undefined;
  readonly dryRun: boolean;
  readonly write: boolean;
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
    const files = [asked.from, asked.to].map((each) => placeIn(each).file);
    const [from = '', to = ''] = files;
    const isPath = /[\\/]|\.[a-z]+$/i.test(to) || isFolder(to);
    const around = notesAround(isPath ? [from, to] : [from], asked.folder);
    const move = moveOf(around, asked);
    const isOfHeadings = [asked.from, asked.to].some((each) => placeIn(each).heading !== undefined);
    const { json } = asked;
    const isRewritten = 'edit' in move && move.edit.creations.length + move.edit.deletions.length > 0;
    const writing = isOfHeadings || isRewritten ? whenAsked(asked) : { dryRun: asked.dryRun };
    finishMove(around, move, { json, ...writing });
    return 0;
  },
};

function moveOf(around: NotesAround, { from, to, position, aliases }: Arguments): Move {
  const { index, notes } = around;
  const place = placeIn(from);
  const source = around.inside(place.file);
  const { conferences } = index.outline;
  const found = place.heading === undefined ? undefined : headingNamed(around, source, place.heading);
  if (found?.kind === 'day') {
    const goal = dayNamed(around, index, source, to);
    const conference = goal?.conference ?? found.conference;
    return moveDay(notes, { conferences, conference, day: found.day, position });
  }
  const session = found?.session ?? index.sessionsOf(source)[0];
  const isFileOfDay = isFile(to) && !found;
  const target = isFileOfDay ? undefined : dayNamed(around, index, source, to);
  if (target && session) return moveToDay(notes, { session, conferences, ...target, position, aliases });
  if (found) throw new Usage(`“${to}” is no day. Give its name, its folder, or FILE#HEADING.`);
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
  const place = placeIn(to);
  if (place.heading !== undefined) {
    const found = headingNamed(around, around.inside(place.file), place.heading);
    return { conference: found.conference, day: found.day };
  }
  const days = conferences.flatMap((conference) => conference.days.map((day) => ({ conference, day })));
  if (isFile(to)) return days.find(({ day }) => day.path === around.inside(to) && day.folder === undefined);
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
  const read = readPlaces(args, OPTIONS, HELP);
  if (read === undefined) return undefined;
  const { places, values } = read;
  const [from, to] = places;
  if (from === undefined || to === undefined || places.length > 2)
    throw new Usage(`Give FROM and TO.\n\n${HELP}`);
  if (!existsSync(placeIn(from).file)) throw new Usage(`There is no file or folder “${from}”.`);
  const { position } = values;
  if (position !== undefined && !/^[1-9]\d*$/.test(position))
    throw new Usage(`--position takes a number from 1 on, not “${position}”.\n\n${HELP}`);
  return {
    from,
    to,
    position: position === undefined ? undefined : Number(position) - 1,
    aliases: !values['no-aliases'],
    folder: values.in,
    dryRun: values['dry-run'],
    write: values.write,
    json: values.json,
  };
}
