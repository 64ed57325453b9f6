/** Joins parts of a path and resolves `.` and `..`; steps above the top are dropped, as in a browser. */
export function join(...parts: readonly string[]): string {
  const steps: string[] = [];
  for (const step of parts.join('/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(withoutWayUp(step));
  }
  return steps.join('/');
}

/** Names one below the other, none of which begins with a dot. */
const NAMES_ONLY = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/;

/** The same for what must not lead out of the root: undefined when it does. */
export function joinInside(folder: string, path: string): string | undefined {
  if (NAMES_ONLY.test(path)) return inFolder(folder, path);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
      continue;
    }
    // Windows divides folders by backslashes too: such a part could lead out there.
    if (part.includes('\\') && part.split('\\').includes('..')) return undefined;
    parts.push(part);
  }
  return parts.join('/');
}

/** A backslash is a character of a name on the site, but Windows would take `..\x` for a way out of it. */
function withoutWayUp(step: string): string {
  if (!step.includes('\\')) return step;
  return step
    .split('\\')
    .filter((part) => part !== '..')
    .join('\\');
}

/** The folder of a file or folder; empty for one at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The name of a file or folder, with its ending. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of a file without folder and ending. */
export function fileStem(path: string): string {
  return fileName(path).replace(/\.[^.]+$/, '');
}

/** How the names of notes end. */
export const NOTE_ENDING = /\.(?:md|markdown|mdx)$/i;

/** Whether a file is named as the page of a folder of a Hugo site, in whatever language: `_index.md`, `_index.de.md`. */
export function isSectionPath(path: string): boolean {
  return /(?:^|\/)_index\.[^/]*$/i.test(path);
}

/** A folder and all that it lies in, up to the root, which is empty. */
export function foldersFrom(folder: string): string[] {
  return folder === '' ? [''] : [folder, ...foldersFrom(folderOf(folder))];
}

/** The path of a name in a folder, empty for the root; both are taken as they are. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether a path is that of a folder, empty for the root, or lies in it. */
export function isIn(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** A path below a folder, relative to it; undefined for one elsewhere. */
export function relativeTo(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** How to write `to` in a file inside `folder`. */
export function relativePath(folder: string, to: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const target = to.split('/');
  let common = 0;
  while (common < from.length && common < target.length - 1 && from[common] === target[common]) common++;
  return [...from.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** An address as a path: `%20` is a space. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A lone percent sign: the author's own character.
    return address;
  }
}
