import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { reason } from './reason';
import { Usage } from './usage';

/**
 * Puts a new text in the place of a note's old one. The file holds the one or the other at any time, also when the
 * disk is full or the program is killed: the new text is written beside it first.
 *
 * @param name what the user calls the file
 * @throws Usage when it cannot be written, or is no longer as it was read
 */
export function writeNote(file: string, name: string, before: string, after: string): void {
  // A link stays one: the file it leads to is written.
  const real = realpathSync(file);
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.${String(process.pid)}.tmp`);
  let isChanged: boolean;
  try {
    const { mode } = statSync(real);
    writeFileSync(beside, after, { flag: 'wx', flush: true });
    chmodSync(beside, mode);
    isChanged = readFileSync(real, 'utf8') !== before;
    if (!isChanged) renameSync(beside, real);
  } catch (thrown) {
    throw new Usage(`${name} could not be written (${reason(thrown)}). It is as it was.`);
  } finally {
    rmSync(beside, { force: true });
  }
  if (isChanged) throw new Usage(`${name} was changed by somebody else meanwhile and is left so. Try again.`);
}
