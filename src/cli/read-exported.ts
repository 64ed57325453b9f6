import { readFileSync } from 'node:fs';
import { encodingOf } from '../core/text/encoding';
import { reason } from './reason';
import { Usage } from './usage';

/**
 * The text of a file that another program has written, in whatever encoding.
 *
 * @param advice what to do when it cannot be read, after a space
 * @throws {Usage} when it cannot be read
 */
export function readExported(file: string, advice = ''): string {
  try {
    const bytes = readFileSync(file);
    return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw new Usage(`Cannot read “${file}” (${reason(thrown)}).${advice}`);
  }
}
