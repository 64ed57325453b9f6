/** Joins parts of a path and resolves `.` and `..`; steps above the top are dropped, as in a browser. */
export function join(...parts: readonly string[]): string {
  const steps: string[] = [];
  for (const step of parts.join('/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(withoutWayUp(step));
  }
  return steps.join('/');
}

/** A backslash is a sign of a name on the site, but Windows would take `..\x` for a way out of it. */
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

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** How to write `to` in a file inside `folder`. */
export function relativePath(folder: string, to: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const target = to.split('/');
  let common = 0;
  while (common < from.length && common < target.length - 1 && from[common] === target[common]) common++;
  return [...from.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** An address as a path: `%20` is a blank. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A lone percent sign: the author's own character.
    return address;
  }
}

/** A path as an address, its separators kept. Half of a character, which no address can have, is replaced. */
export function encodedPath(path: string): string {
  return encodeURI(path.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
