import { isNotePath, isSkippedFolder } from '../../core/conference/note-files';
import { inFolder } from '../../core/site/paths';
import type { LocalFolder } from './local-folder';
import { inSlices } from './slices';

/** VS Code's `FileType`; a link has another bit beside them, and is neither. */
const FILE = 1;
const FOLDER = 2;

/** What a walk through folders brings home. */
export interface Wanted {
  readonly file: (path: string) => boolean;
  /** Whether a folder of this name is passed by. */
  readonly skipped: (name: string) => boolean;
}

/** The notes, and no folder in which none can be. */
export const notes: Wanted = { file: isNotePath, skipped: isSkippedFolder };

/**
 * Finds files by walking through a local folder, in slices. Symbolic links are not followed: one may lead anywhere, in
 * a circle too.
 *
 * @param excluded whether the user's `files.exclude` hides a path
 * @param isOver asked now and then; what was found so far is the answer then
 * @returns paths in the folder, in no particular order
 */
export async function walkLocal(
  folder: LocalFolder,
  excluded: (path: string) => boolean,
  wanted: Wanted,
  isOver: () => boolean,
): Promise<string[]> {
  const found: string[] = [];
  const open = [''];
  await inSlices(taken(open), (start) => {
    for (const [name, type] of folder.entries(start)) {
      const path = inFolder(start, name);
      if (type === FOLDER) {
        if (!wanted.skipped(name) && !excluded(path)) open.push(path);
      } else if (type === FILE && wanted.file(path) && !excluded(path)) found.push(path);
    }
    return !isOver();
  });
  return found;
}

/** Takes the last of a list that grows meanwhile. */
function* taken<T>(list: T[]): Iterable<T> {
  for (let item = list.pop(); item !== undefined; item = list.pop()) yield item;
}
