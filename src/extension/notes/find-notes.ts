import * as vscode from 'vscode';
import { isNotePath, isSkippedFolder } from '../../core/conference/note-files';
import { withoutLinked, type ReadFolder } from './linked-places';
import type { LocalFolder } from './local-folder';
import { notes, walkLocal } from './local-notes';
import { pathIn, uriIn } from './path-in-folder';
import { inFolder } from '../../core/site/paths';

/** Extensions of notes in either case; VS Code's patterns distinguish it. */
export const NOTE_PATTERN = '**/*.{[mM][dD],[mM][dD][xX],[mM][aA][rR][kK][dD][oO][wW][nN]}';

/** Folders that cost most to search, told to the search beforehand; `isNotesPlace` knows them all. */
const COSTLY = '**/{node_modules,.git,public}/**';

/**
 * File systems that VS Code's search serves. For others a search does not fail: it waits, without end, for somebody
 * to serve it.
 */
const searchable = new Set(['file', 'vscode-remote', 'vscode-vfs']);

export function isSearchable({ scheme }: vscode.Uri): boolean {
  return searchable.has(scheme);
}

/**
 * Finds the notes of a folder: on a local disk by walking through its folders, in others by VS Code's search, which is
 * there for remotes, else (virtual file systems) by walking as VS Code's calls allow it.
 *
 * @param excluded whether the user's `files.exclude` hides a path
 * @returns paths in the folder, in no particular order; what was found so far when cancelled
 */
export async function findNotes(
  { uri: folder, local }: { readonly uri: vscode.Uri; readonly local: LocalFolder | undefined },
  excluded: (path: string) => boolean,
  token: vscode.CancellationToken,
): Promise<string[]> {
  if (local) return walkLocal(local, excluded, notes, () => token.isCancellationRequested);
  if (isSearchable(folder)) {
    const paths = await search(folder, token);
    if (paths.length > 0 || token.isCancellationRequested) return paths.filter((path) => !excluded(path));
  }
  return walk(folder, '', excluded, token);
}

/**
 * Finds the notes of a folder in it that has come.
 *
 * @param start its path; of what is a file, or gone, nothing is found
 */
export async function notesBelow(
  folder: vscode.Uri,
  start: string,
  excluded: (path: string) => boolean,
  token: vscode.CancellationToken,
): Promise<string[]> {
  return withoutLinked(await walk(folder, start, excluded, token), folderReader(folder));
}

async function search(folder: vscode.Uri, token: vscode.CancellationToken): Promise<string[]> {
  const pattern = new vscode.RelativePattern(folder, NOTE_PATTERN);
  const found = await vscode.workspace.findFiles(pattern, COSTLY, undefined, token);
  const paths = found.flatMap((uri) => pathIn(folder, uri) ?? []).filter((path) => isNotesPlace(path));
  // The search follows links.
  return withoutLinked(paths, folderReader(folder));
}

/** Whether there is something of a type, a link to it included. */
export async function isOfType(uri: vscode.Uri, type: vscode.FileType): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & type) !== 0;
  } catch {
    // Gone: nothing is there, neither a file nor a folder.
    return false;
  }
}

/**
 * Finds files, notes if not said otherwise, by reading folder after folder.
 *
 * @param start where to begin, a path in the folder
 * @returns paths in the folder; folders that cannot be read are passed over
 */
export async function walk(
  folder: vscode.Uri,
  start: string,
  excluded: (path: string) => boolean,
  token: vscode.CancellationToken,
  wanted = notes,
): Promise<string[]> {
  if (token.isCancellationRequested) return [];
  const entries = await readFolder(uriIn(folder, start));
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const path = inFolder(start, name);
      if (excluded(path)) return [];
      if (type === vscode.FileType.Directory) {
        return wanted.skipped(name) ? [] : walk(folder, path, excluded, token, wanted);
      }
      // A link (File or Directory with SymbolicLink) is not followed: it may lead anywhere, in a circle too.
      return type === vscode.FileType.File && wanted.file(path) ? [path] : [];
    }),
  );
  return found.flat();
}

/** Whether a note may stand at a path: it is named as one, and no folder above it is skipped. */
export function isNotesPlace(path: string): boolean {
  return isNotePath(path) && !isInSkippedFolder(path);
}

/** Whether a folder above a path is one that is not worth walking into. */
export function isInSkippedFolder(path: string): boolean {
  return path.split('/').slice(0, -1).some(isSkippedFolder);
}

/** Reads the folders below a folder, by their paths in it; from the disk where it is known to lie on one. */
export function folderReader(folder: vscode.Uri, local?: LocalFolder): ReadFolder {
  return local ? (path) => Promise.resolve(local.entries(path)) : (path) => readFolder(uriIn(folder, path));
}

async function readFolder(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    // Gone meanwhile, or not ours to read: it has no notes for us.
    return [];
  }
}
