import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { SiteFiles } from '../core/site/site-files';
import { isInside } from './inside';

/** The files of a folder on disk; what cannot be read is not there, nor is what a symbolic link leads to outside. */
export function diskFiles(root: string): SiteFiles {
  const whole = (relative: string): string => path.join(root, relative);
  /** Themes may lie above the site, but nothing that only a link names. */
  const isOwn = (file: string): boolean => path.relative(root, file).startsWith('..') || isInside(root, file);
  return {
    text: (file) =>
      isFile(whole(file)) && isOwn(whole(file)) ? readFileSync(whole(file), 'utf8') : undefined,
    files: (folder) => namesIn(whole(folder), (entry) => isFile(entry) && isOwn(entry)),
    folders: (folder) => namesIn(whole(folder), (entry) => !isFile(entry) && isOwn(entry)),
  };
}

export function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A file stands where a folder is looked for, or links go round in a circle.
    return false;
  }
}

export function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    // Not there, or below what is no folder.
    return false;
  }
}

function namesIn(folder: string, isWanted: (entry: string) => boolean): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Most of the folders that are looked for are not there.
    return [];
  }
  return entries.map(({ name }) => name).filter((name) => isWanted(path.join(folder, name)));
}
