import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { ConferenceIndex } from '../core/conference/index';
import { notesOfIndex } from '../core/edits/move/index-notes';
import type { MoveNotes } from '../core/edits/move/move-edit';
import { isFile, isFolder } from './disk-files';
import { isBelow } from './inside';
import { readNotes } from './read-folder';
import { siteOnDisk } from './site-around';
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
    const link = linkBelow(root, path.resolve(name));
    if (link !== undefined)
      throw new Usage(`“${link}” is a symbolic link. Name the file or folder that it leads to.`);
    const way = path.relative(root, real(path.resolve(name)));
    if (!isBelow(way))
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

/** A symbolic link on the way from the root to a path that the user has given. */
function linkBelow(root: string, whole: string): string | undefined {
  for (let at = whole; path.dirname(at) !== at && real(at) !== root; at = path.dirname(at)) {
    if (isBelow(path.relative(root, real(path.dirname(at)))) && isLink(at)) return at;
  }
  return undefined;
}

function isLink(whole: string): boolean {
  try {
    return lstatSync(whole).isSymbolicLink();
  } catch {
    // What is not there, or cannot be, is no link.
    return false;
  }
}

function rootAround(given: readonly string[]): string {
  const folders = given.map((each) => {
    const whole = path.resolve(each);
    return isFolder(whole) ? whole : path.dirname(whole);
  });
  const [first = ''] = folders;
  const repository = repositoryAround(first);
  if (repository !== undefined) return repository;
  const common = folders.reduce((a, b) => {
    let at = a;
    while (path.relative(at, b).startsWith('..')) at = path.dirname(at);
    return at;
  });
  // Nobody keeps notes in all of a disk, and reading it would take hours.
  if (common !== first && (path.dirname(common) === common || common === homedir()))
    throw new Usage(
      `“${given.at(-1) ?? ''}” and “${given[0] ?? ''}” have only ${common} in common. Name a folder that holds both with --in.`,
    );
  return siteOnDisk(common)?.root ?? common;
}

function repositoryAround(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

function filesBelow(root: string, folder: string): string[] {
  // A link may name a folder that is not there.
  if (!isFolder(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
