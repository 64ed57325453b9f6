import { fileName, folderOf, inFolder, NOTE_ENDING, relativeTo } from '../../site/paths';
import { resolveLink } from '../../site/links';
import { wikiLeads, wikiNamesOf } from './follow-wiki-links';
import { leadingTo } from './leading-notes';
import type { FileRename, MoveNotes } from './move-edit';
import type { WikiNames } from './wiki-names';
import { writtenAddresses } from './written-addresses';

/**
 * The pictures and other files that go along with notes into another folder: those below a note's own folder to which
 * no other note leads. One whose place there is taken stays, and the link follows.
 */
export function carriedFiles(notes: MoveNotes, renames: readonly FileRename[]): FileRename[] {
  const moved = new Set(renames.map(({ from }) => from));
  const taken = new Set(renames.map(({ to }) => to));
  const wanted = new Map<string, FileRename>();
  let listed: WikiNames | undefined;
  const wiki = (): WikiNames => (listed ??= wikiNamesOf(notes));
  for (const { from, to } of renames) {
    if (folderOf(from) === folderOf(to)) continue;
    for (const file of filesOf(notes, from, wiki)) {
      const inside = moved.has(file) || NOTE_ENDING.test(file) ? undefined : relativeTo(folderOf(from), file);
      if (inside === undefined) continue;
      const target = inFolder(folderOf(to), inside);
      const other = wanted.get(file);
      // Two that use it go different ways.
      if (other && other.to !== target) wanted.delete(file);
      else if (notes.hasFile(target) !== true && !taken.has(target))
        wanted.set(file, { from: file, to: target });
    }
  }
  if (wanted.size === 0) return [];
  const names = new Set([...wanted.keys()].map(fileName));
  const mayLead = leadingTo(notes, wanted.keys());
  for (const path of notes.paths()) {
    if (moved.has(path) || !mayLead(path)) continue;
    for (const file of filesOf(notes, path, wiki, names)) wanted.delete(file);
  }
  return [...wanted.values()];
}

/** Files to which a note leads. @param names only those that are called so */
function filesOf(
  notes: MoveNotes,
  path: string,
  wiki: () => WikiNames,
  names?: ReadonlySet<string>,
): string[] {
  const text = notes.text(path);
  const note = notes.note(path);
  if (text === undefined || !note) return [];
  const root = notes.siteOf(path) ?? '';
  const linked = writtenAddresses(text, note, path).map(
    ({ href }) => resolveLink(path, href, root, notes)?.path,
  );
  const named = wikiLeads(notes, wiki, path, text).map((lead) => lead.path);
  return [...linked, ...named].flatMap((found) =>
    found === undefined || (names && !names.has(fileName(found))) ? [] : [found],
  );
}
