import { openIn } from '../../edits/open-block';
import type { ImportRequest } from './import-plan';
import { importTalks, type Imported } from './import-talks';

/**
 * Notes for chosen talks in a conference that is there.
 *
 * @returns a sentence when something that a note leaves open, such as a code block, would swallow what is put below it
 */
export function importInto(wish: ImportRequest): Imported | { readonly reason: string } {
  const made = importTalks(wish);
  const open = openIn(made.edit, (path) => {
    const [text, note] = [wish.text(path), wish.note(path)];
    return text === undefined || !note ? undefined : { text, note };
  });
  return open ? { reason: open.reason } : made;
}
