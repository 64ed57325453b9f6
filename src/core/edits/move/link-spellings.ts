import { decodeAddress } from '../../site/decode-address';
import { fileName, folderOf, relativeTo } from '../../site/paths';

/** A link as it is written, and what it meant where it stood. */
export interface WrittenLink {
  readonly href: string;
  /** The file it led to. */
  readonly target: string;
  /** Found from the folder of the note; else from the page's own address. */
  readonly fromFolder: boolean;
  /** False for what is no address, such as the path of a `ref` or an import: nothing in it is encoded. */
  readonly isAddress: boolean;
}

/** Where a link is to lead, and from where. */
export interface LinkTarget {
  readonly from: string;
  readonly target: string;
  /** Folder from which `/path` counts. */
  readonly root: string;
  /** Whether a way down is written without `./` where it was one up before. */
  readonly isBare?: boolean;
}

/**
 * The ways to write a link so that it leads to another place, most like the author's own first: with or without the
 * ending, `./` and the last `/`, from the folder of the note, from the address of its page or from the top.
 */
export function linkSpellings(link: WrittenLink, destination: LinkTarget): string[] {
  const [path, suffix] = splitAddress(link.href);
  const plain = link.isAddress ? decodeAddress(path).path : path;
  const { from, root } = destination;
  const name = nameOf(plain, link.target, destination.target);
  const beside = [relative(folderOf(from), name)];
  const byAddress = isIndex(from) ? [] : [relative(from.replace(/\.[^./]+$/, ''), name)];
  const fromTop = [relativeTo(root, name), name].flatMap((way) => (way === undefined ? [] : [`/${way}`]));
  const near = link.fromFolder ? [...beside, ...byAddress] : [...byAddress, ...beside];
  const ways = plain.startsWith('/') ? [...fromTop, ...near] : [...near, ...fromTop];
  const whole = relative(folderOf(from), destination.target);
  const isBare = destination.isBare === true && plain.startsWith('../');
  return [...ways, whole].map((way) => respelt(isBare ? way : dressed(way, plain), link, path) + suffix);
}

/** A way to a folder, with the `./` and the last `/` that the author writes. */
export function folderSpelling(
  { href, isAddress, ...link }: WrittenLink,
  { from, target, root, isBare = false }: LinkTarget,
): string {
  const [path, suffix] = splitAddress(href);
  const plain = isAddress ? decodeAddress(path).path : path;
  const fromTop = plain.startsWith('/') ? relativeTo(root, target) : undefined;
  const way = fromTop === undefined ? relative(folderOf(from), target) : `/${fromTop}`;
  const like = isBare ? plain.replace(/^(?:\.\.\/)+/, '') : plain;
  return respelt(dressed(way, like), { href, isAddress, ...link }, path) + suffix;
}

/** The path of an address and what stands after it: a query, an anchor. */
export function splitAddress(href: string): [path: string, suffix: string] {
  const at = href.search(/\?|(?<!&)#/);
  return at < 0 ? [href, ''] : [href.slice(0, at), href.slice(at)];
}

/** The target with as much of its name as the author writes. */
function nameOf(written: string, old: string, target: string): string {
  const last = fileName(written.replace(/\/+$/, ''));
  if (last === fileName(old)) return target;
  const isFolder =
    isIndex(old) &&
    last.toLowerCase() !==
      fileName(old)
        .replace(/\.[^.]+$/, '')
        .toLowerCase();
  if (isIndex(target) && (isFolder || !isIndex(old))) return folderOf(target);
  return target.replace(/\.[^./]+$/, '');
}

function isIndex(path: string): boolean {
  return /(?:^|\/)(?:_?index|readme)\.[^./]+$/i.test(path);
}

/** The way from a folder to a file or folder; `.` for the folder itself. */
function relative(folder: string, to: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const target = to === '' ? [] : to.split('/');
  let shared = 0;
  while (shared < from.length && shared < target.length && from[shared] === target[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...target.slice(shared)].join('/') || '.';
}

/** A way with the `./` and the last `/` that the author writes. */
function dressed(way: string, written: string): string {
  const opens =
    /^\.\.?(?:\/|$)/.test(written) || /^[^/]*:/.test(way) ? way.replace(/^(?!\.\.?(?:\/|$)|\/)/, './') : way;
  return written.endsWith('/') && !opens.endsWith('/') ? `${opens}/` : opens;
}

/** A way whose steps are spelt as in the old address where they are the same. */
function respelt(way: string, { isAddress }: WrittenLink, old: string): string {
  if (!isAddress) return way;
  const known = new Map(old.split('/').map((step) => [decodeAddress(step).path, step]));
  const keepsLetters = /[^ -~]/.test(old);
  const keepsSpaces = old.includes(' ');
  return way
    .split('/')
    .map((step) => known.get(step) ?? encoded(step, keepsLetters, keepsSpaces))
    .join('/');
}

function encoded(step: string, keepsLetters: boolean, keepsSpaces: boolean): string {
  return step.replace(/[\s%#?[\]<>\\"`^{|}()]|[^ -~]+/gu, (found) => {
    if (found === ' ' && keepsSpaces) return found;
    if (found === '(') return '%28';
    if (found === ')') return '%29';
    if (keepsLetters && /^[^ -~]+$/.test(found) && !/\s/.test(found)) return found;
    return encodeURIComponent(found.replace(/\p{Surrogate}/gu, '\uFFFD'));
  });
}
