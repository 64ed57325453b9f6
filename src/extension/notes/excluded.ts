import * as vscode from 'vscode';
import { excludeMatcher } from './exclude-patterns';
import { folderOf } from '../../core/site/paths';

/**
 * What the user's `files.exclude` hides in a folder. VS Code's search obeys it by itself; a walk through folders
 * and the events of a file watcher do not.
 *
 * @returns whether a path in the folder, or a folder it lies in, is hidden
 */
export function excludedIn(folder: vscode.Uri): (path: string) => boolean {
  const setting = vscode.workspace
    .getConfiguration('files', folder)
    .get<Record<string, unknown>>('exclude', {});
  // A pattern with a condition (`{ "when": … }`) is about files that another file is made into; notes are not.
  const patterns = Object.keys(setting).filter((pattern) => setting[pattern] === true);
  const matches = excludeMatcher(patterns);
  const known = new Map<string, boolean>();
  const isHidden = (path: string): boolean => {
    if (path === '') return false;
    let hidden = known.get(path);
    if (hidden === undefined) {
      hidden = isHidden(folderOf(path)) || matches(path);
      known.set(path, hidden);
    }
    return hidden;
  };
  return isHidden;
}
