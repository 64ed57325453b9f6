import type * as vscode from 'vscode';
import { isSkippedFolder } from '../../core/conference/note-files';
import { folderReader, isInSkippedFolder, isNotesPlace, notesBelow } from './find-notes';
import { linksAmong } from './linked-places';
import type { NoteRoot } from './note-root';
import { uriIn } from './path-in-folder';
import { hasUnsavedWords } from './read-note';
import { fileName } from '../../core/site/paths';

/** Notes that something happened to. */
export interface AffectedNotes {
  /** To be read again; they may be gone. */
  readonly read: readonly string[];
  /** Known ones to which a symbolic link leads now: what it leads to is not read. */
  readonly linked: readonly string[];
}

/**
 * The notes that are affected when something changed at some paths: a note itself, or all notes of a folder that came
 * or went.
 *
 * @param paths in the root, of files and folders
 */
export async function affectedNotes(
  { uri, index }: NoteRoot,
  paths: readonly string[],
  excluded: (path: string) => boolean,
  token: vscode.CancellationToken,
): Promise<AffectedNotes> {
  const affected = new Set<string>();
  const linked = new Set<string>();
  const leadsOut = linksAmong(folderReader(uri));
  let folders: ReadonlySet<string> | undefined;
  for (const path of paths) {
    if (excluded(path) || isInSkippedFolder(path)) continue;
    if (isNotesPlace(path)) {
      // What is being typed is read from its editor, not from disk.
      if (hasUnsavedWords(uriIn(uri, path)) || !(await leadsOut(path))) affected.add(path);
      else if (index.has(path)) linked.add(path);
      continue;
    }
    folders ??= foldersOf(index.paths());
    if (folders.has(path)) {
      const place = (await leadsOut(path)) ? linked : affected;
      for (const known of index.paths()) if (known.startsWith(`${path}/`)) place.add(known);
    }
    if (isSkippedFolder(fileName(path))) continue;
    // Finds nothing in what is a file, or gone.
    for (const found of await notesBelow(uri, path, excluded, token)) affected.add(found);
  }
  return { read: [...affected], linked: [...linked] };
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
