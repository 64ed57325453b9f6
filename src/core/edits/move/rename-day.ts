import { sentence } from '../../language/sentence';
import { dayOfFileName } from '../../conference/headings/day-name';
import type { Day } from '../../conference/model';
import { fileName, fileStem, folderOf, inFolder } from '../../site/paths';
import { withoutColon } from '../../note/title';
import { folderName } from '../sessions/new-day';
import type { FileRename, Move, MoveNotes } from './move-edit';
import { moveFiles } from './move-files';
import { dayBlock } from './outline-block';
import { renameSession, type Titled } from './rename-session';
import { takenFolder } from './taken-folder';

export interface DayRename {
  readonly day: Day;
  readonly name: string;
  /** Whether the folder or file that is the day is named after the new name as well. */
  readonly renameFiles: boolean;
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
}

/**
 * Gives a day another name: in its heading or the front matter of its page, and in the name of its folder or file where
 * that is wished. Links to it follow, with their anchors, and those whose words are the old name bear the new one.
 */
export function renameDay(notes: MoveNotes, { day, name, renameFiles, aliases }: DayRename): Move {
  const words = name.replace(/\s+/g, ' ').trim();
  if (words === '') return { reason: sentence('A day needs a name of at least one character.') };
  const titled = titledOf(notes, day);
  const renames = renameFiles || !titled ? renamesFor(notes, day, words) : [];
  const taken = takenFolder(notes, day.folder ?? '', renames);
  if (taken) return taken;
  if (titled)
    return renameSession(notes, { session: titled, title: words, renameFile: false, aliases, renames });
  if (day.folder === undefined || day.folder === '')
    return { reason: sentence('“{0}” is no heading and no folder that could get another name.', day.name) };
  return moveFiles(notes, renames, { aliases });
}

/** What says the day's name: a heading, or a page. */
function titledOf(notes: MoveNotes, day: Day): Titled | undefined {
  const { path } = day;
  const note = path === undefined ? undefined : notes.note(path);
  if (path === undefined || !note) return undefined;
  const block = dayBlock(notes, day);
  if (block)
    return {
      title: withoutColon(block.heading.text),
      path,
      line: block.heading.line,
      span: { ...block.span, start: Math.max(block.span.start, 0) },
    };
  const hasTitle = note.frontMatter?.entries.some(({ key }) => key.toLowerCase() === 'title') ?? false;
  const heading = note.headings.find(({ line }) => line === day.line) ?? note.headings[0];
  const span = { start: hasTitle ? 0 : (heading?.span.start ?? 0), end: note.length };
  return hasTitle || heading
    ? {
        title: heading && !hasTitle ? withoutColon(heading.text) : day.name,
        path,
        line: hasTitle ? 0 : (heading?.line ?? 0),
        span,
      }
    : undefined;
}

function renamesFor(notes: MoveNotes, { folder, path, sessions }: Day, name: string): FileRename[] {
  // The folder of all notes is nobody's to rename.
  if (folder !== undefined && folder !== '') {
    const to = inFolder(folderOf(folder), folderName(name, folder));
    if (to === folder) return [];
    return notes.filesBelow(folder).map((from) => ({ from, to: to + from.slice(folder.length) }));
  }
  if (path === undefined || sessions.some((session) => session.path !== path)) return [];
  // Another name says something else than the day.
  if (!dayOfFileName(fileStem(path))) return [];
  const ending = fileName(path).slice(fileStem(path).length);
  return [
    {
      from: path,
      to: inFolder(folderOf(path), folderName(name, inFolder(folderOf(path), fileStem(path))) + ending),
    },
  ];
}
