import { sentence } from '../../language/sentence';
import type { FileRename, MoveNotes } from './move-edit';

/**
 * Why the files of a folder cannot go to that of another name: it is there already, and two would become one. Undefined
 * where it is not, and where none of the files goes anywhere.
 */
export function takenFolder(
  notes: MoveNotes,
  folder: string,
  [first]: readonly FileRename[],
): { readonly reason: string } | undefined {
  if (folder === '' || !first) return undefined;
  const to = first.to.slice(0, first.to.length - first.from.slice(folder.length).length);
  const isSame = to.toLowerCase() === folder.toLowerCase();
  if (isSame || notes.filesBelow(to).length === 0) return undefined;
  return { reason: sentence('“{0}” exists already. Give another name, or move that file away first.', to) };
}
