import { sentence } from '../../language/sentence';
import { isIn } from '../../site/paths';
import type { FileRename, MoveNotes } from './move-edit';

/**
 * Why the files of a folder cannot go to that of another name: it is there already, and two would become one. Undefined
 * where it is not, or all its files leave it, and where none of the files goes anywhere.
 *
 * @param renames all that happen together
 */
export function takenFolder(
  notes: MoveNotes,
  folder: string,
  renames: readonly FileRename[],
): { readonly reason: string } | undefined {
  const first = renames.find(({ from }) => isIn(folder, from));
  if (folder === '' || !first) return undefined;
  const to = first.to.slice(0, first.to.length - first.from.slice(folder.length).length);
  const isSame = to.toLowerCase() === folder.toLowerCase();
  const leaving = new Set(renames.map(({ from }) => from));
  if (isSame || notes.filesBelow(to).every((file) => leaving.has(file))) return undefined;
  return { reason: sentence('“{0}” exists already. Give another name, or move that file away first.', to) };
}
