import type { FileRename } from '../../core/edits/move/move-edit';

/**
 * Renames in groups that are done one after the other: in a group each target is free. Files that change places take
 * a name of their own in between.
 *
 * @param isFree whether nobody has a path
 */
export function renamePhases(
  renames: readonly FileRename[],
  isFree: (path: string) => boolean,
): FileRename[][] {
  const phases: FileRename[][] = [];
  let left = [...renames];
  while (left.length > 0) {
    const sources = new Set(left.map(({ from }) => from));
    const ready = left.filter(({ to }) => !sources.has(to));
    if (ready.length > 0) {
      phases.push(ready);
      left = left.filter((rename) => !ready.includes(rename));
      continue;
    }
    // Only circles are left: one file of them steps aside.
    const [first, ...others] = left;
    if (!first) break;
    const aside = freeBeside(first.to, (path) => isFree(path) && !renames.some(({ to }) => to === path));
    phases.push([{ from: first.from, to: aside }]);
    left = [...others, { from: aside, to: first.to }];
  }
  return phases;
}

/** `03_dns-2.md`: a name beside a path that nobody has. */
function freeBeside(path: string, isFree: (path: string) => boolean): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
  for (let number = 2; ; number++) {
    const beside = `${stem}-${String(number)}${ending}`;
    if (isFree(beside)) return beside;
  }
}

/**
 * Renames of whole folders instead of all files in them, where all go the same way to a folder that is not there yet.
 *
 * @param filesBelow paths of all files below a folder
 */
export function folderRenames(
  renames: readonly FileRename[],
  filesBelow: (folder: string) => readonly string[],
): FileRename[] {
  const targets = new Map(renames.map(({ from, to }) => [from, to]));
  const result: FileRename[] = [];
  const done = new Set<string>();
  for (const { from, to } of renames) {
    if (done.has(from)) continue;
    const folders = commonEnd(from, to);
    const whole = folders.find((folder) => {
      const below = filesBelow(folder.from);
      const isSome = below.length > 1 || /(?:^|\/)_?index\.[^/]*$/i.test(from);
      const isFree = filesBelow(folder.to).length === 0;
      return (
        isSome &&
        isFree &&
        below.every((path) => targets.get(path) === folder.to + path.slice(folder.from.length))
      );
    });
    result.push(whole ?? { from, to });
    if (whole) for (const path of filesBelow(whole.from)) done.add(path);
    done.add(from);
  }
  return result;
}

/** The folders of two paths whose ends are the same, the outermost first. */
function commonEnd(from: string, to: string): FileRename[] {
  const [a, b] = [from.split('/'), to.split('/')];
  const found: FileRename[] = [];
  for (let count = 1; count < a.length && count < b.length && a.at(-count) === b.at(-count); count++) {
    const folder = { from: a.slice(0, -count).join('/'), to: b.slice(0, -count).join('/') };
    if (folder.from !== folder.to) found.unshift(folder);
  }
  return found;
}
