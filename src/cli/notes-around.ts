import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { ConferenceIndex } from '../core/conference/index';
import { notesOfIndex } from '../core/edits/move/index-notes';
import type { MoveNotes } from '../core/edits/move/move-edit';
import { isFile, isFolder } from './disk-files';
import { readNotes } from './read-folder';
import { findSite } from './site-around';
import { Usage } from './usage';

/** The notes among which something is moved. */
export interface NotesAround {
  /** Whole path of the folder that all other paths are relative to. */
  readonly root: string;
  readonly index: ConferenceIndex;
  readonly notes: MoveNotes;
  /** The path below the root of a path that the user has given. @throws Usage when it lies elsewhere */
  inside(given: string): string;
}

/**
 * Reads the notes in which links may lead to what is moved: those of the folder that the user names, else of the
 * repository or the site around what is moved, else of the folder that it is in.
 *
 * @param given paths that all lie in that folder
 */
export function notesAround(given: readonly string[], folder: string | undefined): NotesAround {
  const root = real(folder === undefined ? rootAround(given) : path.resolve(folder));
  const { rootName, notes } = readNotes(root);
  const index = new ConferenceIndex(rootName);
  index.update(notes);
  const texts = new Map(notes.map((note) => [note.path, note.text]));
  const inside = (name: string): string => {
    const way = path.relative(root, real(path.resolve(name)));
    if (way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
      throw new Usage(`“${name}” lies outside of ${root}. Name a folder that holds both with --in.`);
    return way.replaceAll(path.sep, '/');
  };
  return {
    root,
    index,
    notes: notesOfIndex(
      index,
      (name) => texts.get(name),
      (name) => !name.includes('\0') && isFile(path.join(root, name)),
      (name) => filesBelow(root, name),
    ),
    inside,
  };
}

/** The path that links lead to, as far as it is there. */
function real(whole: string): string {
  if (existsSync(whole)) return realpathSync(whole);
  const above = path.dirname(whole);
  return above === whole ? whole : path.join(real(above), path.basename(whole));
}

function rootAround(given: readonly string[]): string {
  const folders = given.map((each) => {
    const whole = path.resolve(each);
    return isFolder(whole) ? whole : path.dirname(whole);
  });
  const common = folders.reduce((a, b) => {
    let at = a;
    while (path.relative(at, b).startsWith('..')) at = path.dirname(at);
    return at;
  });
  for (let at = common; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) break;
  }
  return findSite(common)?.root ?? common;
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
