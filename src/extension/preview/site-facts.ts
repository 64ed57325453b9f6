import * as vscode from 'vscode';
import { join } from '../../core/site/paths';
import { readSite, type SiteFacts } from '../../core/site/site';
import { folderReader } from '../notes/find-notes';
import { isLinked } from '../notes/linked-places';
import { uriIn } from '../notes/path-in-folder';
import { readAhead, type FilesToWaitFor, type Read } from './read-ahead';

/**
 * Reads what the files of a site say, whatever its notes say.
 *
 * @param folder that the base is relative to
 * @param base folder of the site
 */
export function readFacts(folder: vscode.Uri, base: string): Promise<Read<SiteFacts>> {
  return readAhead(filesToWaitFor(folder, base), readSite);
}

/** The files below a folder of the workspace. @param base folder that their paths are relative to */
export function filesToWaitFor(folder: vscode.Uri, base = ''): FilesToWaitFor {
  return {
    text: (path) => readText(folder, join(base, path)),
    entries: (path) => readFolder(folder, join(base, path)),
  };
}

/** The text of a file; undefined when there is none, or only a link to one, which may lie anywhere. */
async function readText(folder: vscode.Uri, path: string): Promise<string | undefined> {
  if (await isLinked(path, folderReader(folder))) return undefined;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriIn(folder, path)));
  } catch {
    // Most of the files that are looked for are not there.
    return undefined;
  }
}

async function readFolder(folder: vscode.Uri, path: string): Promise<{ files: string[]; folders: string[] }> {
  if (path !== '' && (await isLinked(path, folderReader(folder)))) return { files: [], folders: [] };
  try {
    const entries = await vscode.workspace.fs.readDirectory(uriIn(folder, path));
    const names = (wanted: vscode.FileType) =>
      entries.filter(([, type]) => (type & wanted) !== 0).map(([name]) => name);
    return { files: names(vscode.FileType.File), folders: names(vscode.FileType.Directory) };
  } catch {
    // Most of the folders that are looked for are not there.
    return { files: [], folders: [] };
  }
}
