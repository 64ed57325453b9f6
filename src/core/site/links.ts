import { decodeAddress } from './decode-address';
import { folderOf, joinInside, relativePath } from './paths';

/** What a link resolver may ask. */
export interface Files {
  /** Whether there is a file, a note or any other, at a path relative to the root. */
  hasFile(path: string): boolean | undefined;
}

/** Which of the ways to read a link found its target. */
export interface ResolvedLink {
  readonly path: string;
  /** After the `#`, empty when there is none. */
  readonly anchor: string;
  /**
   * Found from the folder of the note, as VS Code and Relearn from 5.23 on look; else from the page's own address
   * (`/day1/02_dns/`), as a browser looks where Hugo wrote the link out as it is.
   */
  readonly fromFolder: boolean;
}

/**
 * The file a link in a note leads to, by the rules of Hugo and VS Code; undefined when it leads out of the notes or to
 * nothing.
 *
 * @param from path of the note in which the link stands
 * @param root folder from which `/path` counts, such as the site's `content`
 */
export function resolveLink(
  from: string,
  href: string,
  root: string,
  files: Files,
): ResolvedLink | undefined {
  const target = localTarget(href);
  if (!target) return undefined;
  const { anchor } = target;
  if (target.path === '') return { path: from, anchor, fromFolder: true };
  for (const { path, fromFolder } of placesOf(from, target.path, root)) {
    const found = fileAt(path, files);
    if (found !== undefined) return { path: found, anchor, fromFolder };
  }
  return undefined;
}

/** The paths that a local target may mean, relative to the root of the notes, most likely first. */
export function placesOf(
  from: string,
  target: string,
  root: string,
): { readonly path: string; readonly fromFolder: boolean }[] {
  const place = (folder: string, path: string, fromFolder: boolean): ReturnType<typeof placesOf> => {
    const joined = joinInside(folder, path);
    return joined === undefined ? [] : [{ path: joined, fromFolder }];
  };
  if (target.startsWith('/'))
    return [...place(root, target.slice(1), true), ...place('', target.slice(1), true)];
  const isSection = /(?:^|\/)_?index\.[a-z]+$/.test(from);
  return [
    ...place(folderOf(from), target, true),
    ...(isSection ? [] : place(from.replace(/\.[^./]+$/, ''), target, false)),
  ];
}

/** Path and anchor of a link that stays among the notes; undefined for addresses with a scheme. */
export function localTarget(href: string): { path: string; anchor: string } | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href) || /[{}]/.test(href)) return undefined;
  return decodeAddress(href);
}

/** The file a path means: itself, with the ending of a note, or the page that describes a folder. */
function fileAt(path: string, files: Files): string | undefined {
  const isThere = (candidate: string): boolean => files.hasFile(candidate) === true;
  // Most links name a note, with or without its ending.
  if (path !== '') for (const file of [path, `${path}.md`]) if (isThere(file)) return file;
  const inside = path === '' ? '' : `${path}/`;
  const pages = ['_index.md', 'index.md', 'README.md', '_index.markdown', 'index.markdown'];
  const candidates = pages.map((name) => inside + name);
  if (path !== '') candidates.push(`${path}.markdown`, `${path}.mdx`);
  return candidates.find(isThere);
}

/**
 * How one note is linked from another so that Hugo and VS Code both find it: relative to the folder, without ending in
 * a site, where it is an address, and with it elsewhere.
 */
export function linkTo(from: string, to: string, isSite: boolean): string {
  const relative = relativePath(folderOf(from), to);
  const path = relative.startsWith('../') ? relative : `./${relative}`;
  return encodePath(isSite ? path.replace(/(?:\/_index)?\.(?:md|markdown|mdx)$/, '') : path);
}

/** A path as the address of an inline link: what would end it, or begin a query or an anchor, is encoded. */
export function encodePath(path: string): string {
  return path
    .replace(/[\s%#?[\]<>\\"`^{|}]|[^ -~]+/gu, (character) => encodeURIComponent(wellFormed(character)))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** Half of a pair of surrogates is no character, and cannot be encoded. */
const wellFormed = (words: string): string => words.replace(/\p{Surrogate}/gu, '\uFFFD');
