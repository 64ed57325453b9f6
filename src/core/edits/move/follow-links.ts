import { encodePath, linkTo, localTarget, resolveLink } from '../../site/links';
import { folderOf, join } from '../../site/paths';
import { overlap } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { followedFolder } from './folder-links';
import { linkSpellings, splitAddress } from './link-spellings';
import { liquidEdits } from './liquid-links';
import type { MoveNotes } from './move-edit';
import { referenceEdits } from './follow-references';
import { siteAfter, type Relocation } from './relocation';
import { slugAddress, slugLink } from './slug-links';
import { wikiEdits } from './follow-wiki-links';
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
  return [
    ...edits,
    ...referenceEdits(notes, path, relocation),
    ...liquidEdits(notes, path, text, note, relocation),
    ...wikiEdits(notes, path, text, relocation),
  ];
}

/** The same without edits of words that others change already. */
export function followLinksBeside(
  notes: MoveNotes,
  path: string,
  relocation: Relocation,
  others: readonly TextEdit[],
): TextEdit[] {
  return followLinks(notes, path, relocation).filter((edit) => !others.some((one) => overlaps(one, edit)));
}

/** Whether two edits change the same words. */
export function overlaps({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return overlap(a, b);
}

/** An address as it has to be written after the move. */
function followed(notes: MoveNotes, path: string, address: WrittenAddress, relocation: Relocation): string {
  const { href, isAddress, span } = address;
  const now = resolveLink(path, href, notes.siteOf(path) ?? '', notes);
  if (!now) {
    const ending = importEnding(notes, path, address);
    if (ending === undefined) return followedSlug(notes, path, address, relocation);
    return followed(notes, path, { ...address, href: href + ending }, relocation).slice(0, -ending.length);
  }
  const from = relocation.source(path, span.start);
  const to = relocation.target(now.path, now.anchor);
  const isOwn = localTarget(href)?.path === '';
  if (isOwn && to.isLost === true) return href;
  const renamed = to.anchor === now.anchor ? href : withAnchor(href, to.anchor);
  const site = siteAfter(notes, relocation, from);
  const root = site ?? '';
  const leads = (spelling: string): ReturnType<typeof resolveLink> => {
    const found = resolveLink(from, spelling, root, relocation.after);
    return found?.path === to.path ? found : undefined;
  };
  // A link to what is now the page itself.
  if (isOwn && from === to.path) return renamed === '' ? '#' : renamed;
  // What stood in another file stands in the same one now.
  if (from === to.path && to.anchor !== '' && now.path !== path) return splitAddress(renamed)[1];
  const isUnchanged = leads(renamed)?.fromFolder === now.fromFolder;
  if (isUnchanged && (from === path || !renamed.startsWith('../'))) return renamed;
  const isInSite = siteAfter(notes, relocation, to.path) !== undefined;
  if (isOwn && site !== undefined) return linkTo(from, to.path, isInSite) + splitAddress(renamed)[1];
  // Outside of a site a file is found by its whole name.
  const isNamed = /\.[a-z]+$/i.test(splitAddress(href)[0]);
  if (!isInSite && !isNamed && notes.siteOf(now.path) !== undefined && from !== to.path)
    return linkTo(from, to.path, false) + splitAddress(renamed)[1];
  const link = {
    href: isOwn ? ownName(path) + renamed : renamed,
    target: now.path,
    fromFolder: now.fromFolder,
    isAddress,
  };
  const ways = linkSpellings(link, { from, target: to.path, root, isBare: relocation.isBare === true });
  const asBefore = ways.find((way) => leads(way)?.fromFolder === now.fromFolder);
  // A moved note need not leave its folder to come back into it.
  if (isUnchanged) return asBefore !== undefined && depth(asBefore) < depth(renamed) ? asBefore : renamed;
  return asBefore ?? ways.find((way) => leads(way)) ?? renamed;
}

/** What an import of MDX leaves out of the name of its file, as bundlers read it. */
function importEnding(
  notes: MoveNotes,
  path: string,
  { href, isAddress }: WrittenAddress,
): string | undefined {
  if (isAddress || !/\.mdx$/i.test(path) || !/^\.\.?\//.test(href)) return undefined;
  const whole = join(folderOf(path), href);
  return ENDINGS.find((ending) => notes.hasFile(whole + ending) === true);
}

const ENDINGS = ['tsx', 'ts', 'jsx', 'js', 'mjs', 'json'].flatMap((ending) => [
  `.${ending}`,
  `/index.${ending}`,
]);

/** The same for a link that names a page by its `slug`. */
function followedSlug(
  notes: MoveNotes,
  path: string,
  address: WrittenAddress,
  relocation: Relocation,
): string {
  const { href, isAddress, span } = address;
  const now = slugLink(notes, relocation, path, href);
  if (!now) return followedFolder(notes, path, address, relocation);
  const from = relocation.source(path, span.start);
  const to = relocation.target(now.path, now.anchor);
  const isPage = to.anchor === now.anchor && relocation.after.hasFile(to.path) === true;
  const bySlug = isPage ? slugAddress(notes, now.path, to.path) : undefined;
  if (bySlug === undefined) {
    const suffix = splitAddress(to.anchor === now.anchor ? href : withAnchor(href, to.anchor))[1];
    const isInSite = siteAfter(notes, relocation, to.path) !== undefined;
    return from === to.path ? suffix || '#' : linkTo(from, to.path, isInSite) + suffix;
  }
  if (from === path && bySlug === now.address) return href;
  const link = { href, target: now.address, fromFolder: now.fromFolder, isAddress };
  const root = siteAfter(notes, relocation, from) ?? '';
  return linkSpellings(link, { from, target: bySlug, root })[0] ?? href;
}

/** How many folders a way goes up. */
const depth = (href: string): number => /^(?:\.\.\/)*/.exec(href)?.[0].length ?? 0;

/** An address with another anchor, its letters encoded as those of the old one are. */
function withAnchor(href: string, anchor: string): string {
  const [path, suffix] = splitAddress(href);
  const isEncoded = /#.*%[\da-f]{2}/is.test(suffix) && !/#.*[^ -~]/s.test(suffix);
  const written = isEncoded ? encodePath(anchor) : anchor;
  return path + suffix.replace(/#.*$/s, '') + (written === '' ? '' : `#${written}`);
}

/** How a note would name itself. */
const ownName = (path: string): string => `./${path.slice(path.lastIndexOf('/') + 1)}`;
