import type * as vscode from 'vscode';
import { isSkippedFolder } from '../../core/conference/note-files';
import { folderReader, isInSkippedFolder, isNotesPlace, notesBelow } from './find-notes';
import { isLinked } from './linked-places';
import type { NoteRoot } from './note-root';
import { fileName } from '../../core/site/paths';

/**
 * The notes to read again after something changed at some paths: a note itself, or all notes of a folder that
 * came or went, those that are gone included.
 *
 * @param paths in the root, of files and folders
 */
export async function affectedNotes(
  { uri, index }: NoteRoot,
  paths: readonly string[],
  excluded: (path: string) => boolean,
  token: vscode.CancellationToken,
): Promise<string[]> {
  const affected = new Set<string>();
  let folders: ReadonlySet<string> | undefined;
  for (const path of paths) {
    if (excluded(path) || isInSkippedFolder(path)) continue;
    if (isNotesPlace(path)) {
      if (index.note(path) !== undefined || !(await isLinked(path, folderReader(uri)))) affected.add(path);
      continue;
    }
    folders ??= foldersOf(index.paths());
    if (folders.has(path)) {
      for (const known of index.paths()) if (known.startsWith(`${path}/`)) affected.add(known);
    }
    if (isSkippedFolder(fileName(path))) continue;
    // Finds nothing in what is a file, or gone.
    for (const found of await notesBelow(uri, path, excluded, token)) affected.add(found);
  }
  return [...affected];
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
