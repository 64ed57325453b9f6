import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Whether a folder holds a file, or is it, wherever links lead; false for what is not there. */
export function isInside(folder: string, file: string): boolean {
  try {
    return isBelow(path.relative(realpathSync(folder), realpathSync(file)));
  } catch {
    // Not there, or links that go round in a circle.
    return false;
  }
}

/** Whether a way from a folder, as `path.relative` gives it, stays in it. */
export function isBelow(way: string): boolean {
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
