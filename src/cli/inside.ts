import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Whether a folder holds a file, or is it, wherever links lead; false for what is not there. */
export function isInside(folder: string, file: string): boolean {
  try {
    const way = path.relative(realpathSync(folder), realpathSync(file));
    return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  } catch {
    // Not there, or links that go round in a circle.
    return false;
  }
}
