import { localTarget, resolveLink } from '../../site/links';
import type { TextEdit } from '../../text/text-edit';
import { linkSpellings, splitAddress } from './link-spellings';
import type { MoveNotes } from './move-edit';
import { referenceEdits } from './follow-references';
import type { Relocation } from './relocation';
import { writtenAddresses, type WrittenAddress } from './written-addresses';

/**
 * Edits by which every link, picture and reference of a note leads to the same thing after a move, wherever note and
 * target stand then. A link that leads nowhere now is left as it is.
 */
export function followLinks(notes: MoveNotes, path: string, relocation: Relocation): TextEdit[] {
  const text = notes.text(path);
  const note = notes.note(path);
  if (text === undefined || !note) return [];
  const edits = writtenAddresses(text, note, path).flatMap((address) => {
    const href = followed(notes, path, address, relocation);
    return href === address.href ? [] : [{ span: address.span, text: href }];
  });
  return [...edits, ...referenceEdits(notes, path, relocation)];
}

/** An address as it has to be written after the move. */
function followed(notes: MoveNotes, path: string, address: WrittenAddress, relocation: Relocation): string {
  const { href, isAddress, span } = address;
  const now = resolveLink(path, href, notes.siteOf(path) ?? '', notes);
  if (!now) return href;
  const from = relocation.source(path, span.start);
  const to = relocation.target(now.path, now.anchor);
  const renamed = to.anchor === now.anchor ? href : withAnchor(href, to.anchor);
  const root = notes.siteOf(from) ?? '';
  const leads = (spelling: string): ReturnType<typeof resolveLink> => {
    const found = resolveLink(from, spelling, root, relocation.after);
    return found?.path === to.path ? found : undefined;
  };
  const isOwn = localTarget(href)?.path === '';
  if (isOwn && from === to.path) return renamed;
  const isUnchanged = leads(renamed)?.fromFolder === now.fromFolder;
  if (isUnchanged && (from === path || !renamed.startsWith('../'))) return renamed;
  // What stood in another file stands in the same one now.
  if (from === to.path && to.anchor !== '' && now.path !== path) return splitAddress(renamed)[1];
  const link = {
    href: isOwn ? ownName(path) + renamed : renamed,
    target: now.path,
    fromFolder: now.fromFolder,
    isAddress,
  };
  const ways = linkSpellings(link, { from, target: to.path, root });
  const asBefore = ways.find((way) => leads(way)?.fromFolder === now.fromFolder);
  // A moved note need not leave its folder to come back into it.
  if (isUnchanged) return asBefore !== undefined && depth(asBefore) < depth(renamed) ? asBefore : renamed;
  return asBefore ?? ways.find((way) => leads(way)) ?? renamed;
}

/** How many folders a way goes up. */
const depth = (href: string): number => /^(?:\.\.\/)*/.exec(href)?.[0].length ?? 0;

function withAnchor(href: string, anchor: string): string {
  const [path, behind] = splitAddress(href);
  return path + behind.replace(/#.*$/s, '') + (anchor === '' ? '' : `#${anchor}`);
}

/** How a note would name itself. */
const ownName = (path: string): string => `./${path.slice(path.lastIndexOf('/') + 1)}`;
