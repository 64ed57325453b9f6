import * as vscode from 'vscode';
import { join } from '../../core/site/paths';
import { readSite, type SiteFacts } from '../../core/site/site';
import { folderReader } from '../notes/find-notes';
import { isLinked, type ReadFolder } from '../notes/linked-places';
import type { LocalFolder } from '../notes/local-folder';
import { uriIn } from '../notes/path-in-folder';
import { readAhead, type FilesToWaitFor, type Read } from './read-ahead';

/** Files of a site that are larger are not read. */
const LARGEST = 16 * 1024 * 1024;

/** A folder of notes, and where it lies on a disk of this machine. */
interface FolderOfNotes {
  readonly uri: vscode.Uri;
  readonly local: LocalFolder | undefined;
}

/**
 * Reads what the files of a site say, whatever its notes say.
 *
 * @param folder that the base is relative to
 * @param base folder of the site
 */
export function readFacts(folder: FolderOfNotes, base: string): Promise<Read<SiteFacts>> {
  return readAhead(filesToWaitFor(folder, base), readSite);
}

/** The files below a folder of the workspace. @param base folder that their paths are relative to */
export function filesToWaitFor({ uri, local }: FolderOfNotes, base = ''): FilesToWaitFor {
  const files: Files = {
    entries: folderReader(uri, local),
    read: local
      ? (path) => Promise.resolve(local.read(path, LARGEST)?.bytes)
      : async (path) => vscode.workspace.fs.readFile(uriIn(uri, path)),
  };
  return {
    text: (path) => readText(files, join(base, path)),
    entries: (path) => readFolder(files, join(base, path)),
  };
}

/** What is asked of a folder, of the disk or of VS Code. */
interface Files {
  readonly entries: ReadFolder;
  /** @throws where there is no such file */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

/** The text of a file; undefined when there is none, or only a link to one, which may lie anywhere. */
async function readText({ entries, read }: Files, path: string): Promise<string | undefined> {
  if (await isLinked(path, entries)) return undefined;
  try {
    const bytes = await read(path);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    // Most of the files that are looked for are not there.
    return undefined;
  }
}

async function readFolder({ entries }: Files, path: string): Promise<{ files: string[]; folders: string[] }> {
  // Most of the folders that are looked for are not there, and have no entries.
  const found = path !== '' && (await isLinked(path, entries)) ? [] : await entries(path);
  const names = (wanted: vscode.FileType) =>
    found.filter(([, type]) => (type & wanted) !== 0).map(([name]) => name);
  return { files: names(vscode.FileType.File), folders: names(vscode.FileType.Directory) };
}
