import { linkTo, localTarget, placesOf } from '../../site/links';
import { folderSpelling } from './link-spellings';
import type { MoveNotes } from './move-edit';
import { siteAfter, type Relocation } from './relocation';
import type { WrittenAddress } from './written-addresses';

/**
 * A link to a folder that no page describes, as it has to be written after a move: code hosts list its files. The folder
 * is where its files are then, or the heading that its talks stand below.
 */
export function followedFolder(
  notes: MoveNotes,
  path: string,
  { href, isAddress, span }: WrittenAddress,
  relocation: Relocation,
): string {
  const folder = isAddress ? folderAt(notes, path, href, notes.siteOf(path) ?? '') : undefined;
  if (folder === undefined) return href;
  const from = relocation.source(path, span.start);
  const to = relocation.target(folder, '');
  const site = siteAfter(notes, relocation, from);
  if (to.anchor !== '')
    return (from === to.path ? '' : linkTo(from, to.path, site !== undefined)) + `#${to.anchor}`;
  if (placeOf(from, href, site ?? '') === to.path) return href;
  const link = { href, target: folder, fromFolder: true, isAddress };
  return folderSpelling(link, {
    from,
    target: to.path,
    root: site ?? '',
    isBare: relocation.isBare === true,
  });
}

/** Where a folder is after files have moved: where they have gone, when all of them went there together. */
export function folderAfter(notes: MoveNotes, moved: ReadonlyMap<string, string>, folder: string): string {
  const files = folder === '' ? [] : notes.filesBelow(folder);
  const places = files.map((file) => {
    const to = moved.get(file);
    const rest = file.slice(folder.length);
    return to?.endsWith(rest) === true ? to.slice(0, -rest.length) : undefined;
  });
  const [first] = places;
  return first !== undefined && places.every((place) => place === first) ? first : folder;
}

function folderAt(notes: MoveNotes, path: string, href: string, root: string): string | undefined {
  const folder = placeOf(path, href, root);
  if (folder === undefined) return undefined;
  return folder === '' || notes.filesBelow(folder).length > 0 ? folder : undefined;
}

/** The path that an address means from the folder of its note. */
function placeOf(from: string, href: string, root: string): string | undefined {
  const target = localTarget(href);
  if (!target || target.path === '') return undefined;
  const place = placesOf(from, target.path, root).find(({ fromFolder }) => fromFolder);
  return place?.path.replace(/\/+$/, '');
}
