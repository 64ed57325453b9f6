import { fileName } from '../../site/paths';
import { folderOf, resolveLink } from '../../site/links';
import { relativeTo } from '../../site/site-index';
import type { FileRename, MoveNotes } from './move-edit';
import { writtenAddresses } from './written-addresses';

/**
 * The pictures and other files that go along with notes into another folder: those below a note's own folder to which
 * no other note leads. One whose place there is taken stays, and the link follows.
 */
export function carriedFiles(notes: MoveNotes, renames: readonly FileRename[]): FileRename[] {
  const moved = new Set(renames.map(({ from }) => from));
  const taken = new Set(renames.map(({ to }) => to));
  const wanted = new Map<string, FileRename>();
  for (const { from, to } of renames) {
    if (folderOf(from) === folderOf(to)) continue;
    for (const file of filesOf(notes, from)) {
      const inside = moved.has(file) || isNote(file) ? undefined : relativeTo(folderOf(from), file);
      if (inside === undefined) continue;
      const target = folderOf(to) === '' ? inside : `${folderOf(to)}/${inside}`;
      const other = wanted.get(file);
      // Two that use it go different ways.
      if (other && other.to !== target) wanted.delete(file);
      else if (notes.hasFile(target) !== true && !taken.has(target))
        wanted.set(file, { from: file, to: target });
    }
  }
  if (wanted.size === 0) return [];
  const names = new Set([...wanted.keys()].map(fileName));
  for (const path of notes.paths()) {
    if (moved.has(path)) continue;
    for (const file of filesOf(notes, path, names)) wanted.delete(file);
  }
  return [...wanted.values()];
}

/** Files to which a note leads. @param names only those that are called so */
function filesOf(notes: MoveNotes, path: string, names?: ReadonlySet<string>): string[] {
  const text = notes.text(path);
  const note = notes.note(path);
  if (text === undefined || !note) return [];
  const root = notes.siteOf(path) ?? '';
  return writtenAddresses(text, note, path).flatMap(({ href }) => {
    const found = resolveLink(path, href, root, notes)?.path;
    return found === undefined || (names && !names.has(fileName(found))) ? [] : [found];
  });
}

function isNote(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}
