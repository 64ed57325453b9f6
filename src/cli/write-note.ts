import {
  chmodSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { reason } from './reason';
import { Usage } from './usage';

/**
 * Puts a new text in the place of a note's old one. The file holds the one or the other at any time, also when the
 * disk is full or the program is killed: the new text is written beside it first. A file that has several names keeps
 * them all, so it is written over; the text beside it stays until that is done.
 *
 * @param name what the user calls the file
 * @throws Usage when it cannot be written, or is no longer as it was read
 */
export function writeNote(file: string, name: string, before: string, after: string): void {
  // A link stays one: the file it leads to is written.
  const real = realpathSync(file);
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.${String(process.pid)}.tmp`);
  const stats = statsOf(real, name);
  // Its author has said that nobody is to write to it; a file put in its place would not ask.
  if ((stats.mode & 0o222) === 0) throw new Usage(`${name} is read-only and is left as it is.`);
  let isChanged: boolean;
  try {
    writeFileSync(beside, after, { flag: 'wx', flush: true });
    chmodSync(beside, stats.mode);
    isChanged = readFileSync(real, 'utf8') !== before;
    if (!isChanged && stats.nlink > 1) writeFileSync(real, after, { flush: true });
    else if (!isChanged) renameSync(beside, real);
  } catch (thrown) {
    throw new Usage(`${name} could not be written (${reason(thrown)}). It is as it was.`);
  } finally {
    rmSync(beside, { force: true });
  }
  if (isChanged) throw new Usage(`${name} has changed in the meantime and is left as it is. Try again.`);
}

function statsOf(real: string, name: string): Stats {
  try {
    return statSync(real);
  } catch (thrown) {
    throw new Usage(`${name} could not be written (${reason(thrown)}). It is as it was.`);
  }
}
