/** What a link resolver may ask. */
export interface Files {
  /** Whether there is a file, a note or any other, at a path relative to the root. */
  hasFile(path: string): boolean | undefined;
}

/** Which of the ways to read a link found its target. */
export interface ResolvedLink {
  readonly path: string;
  /** Behind the `#`, empty when there is none. */
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
  const { path, anchor } = target;
  if (path === '') return { path: from, anchor, fromFolder: true };
  const folder = folderOf(from);
  if (path.startsWith('/')) {
    const found = fileAt(join(root, path.slice(1)), files) ?? fileAt(join('', path.slice(1)), files);
    return found === undefined ? undefined : { path: found, anchor, fromFolder: true };
  }
  const inFolder = fileAt(join(folder, path), files);
  if (inFolder !== undefined) return { path: inFolder, anchor, fromFolder: true };
  const isSection = /(?:^|\/)_?index\.md$/.test(from);
  const inPage = isSection ? undefined : fileAt(join(from.replace(/\.[^./]+$/, ''), path), files);
  return inPage === undefined ? undefined : { path: inPage, anchor, fromFolder: false };
}

/** Path and anchor of a link that stays among the notes; undefined for addresses with a scheme. */
export function localTarget(href: string): { path: string; anchor: string } | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href) || /[{}]/.test(href)) return undefined;
  const hash = href.indexOf('#');
  const anchor = hash < 0 ? '' : href.slice(hash + 1);
  const path = (hash < 0 ? href : href.slice(0, hash)).replace(/\?.*$/, '');
  return { path: decoded(path), anchor };
}

/** A path without `.` and `..`; undefined when it leads out of the root. */
export function join(folder: string, path: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
      continue;
    }
    // Windows divides folders by backslashes too: such a part could lead out there.
    if (part.split('\\').includes('..')) return undefined;
    parts.push(part);
  }
  return parts.join('/');
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The file a path means: itself, with `.md`, or the page that describes a folder. */
function fileAt(path: string | undefined, files: Files): string | undefined {
  if (path === undefined) return undefined;
  // Most links name a note, with or without its ending.
  const page = `${path}.md`;
  if (path !== '') for (const file of [path, page]) if (files.hasFile(file) === true) return file;
  const inside = path === '' ? '' : `${path}/`;
  return [`${inside}_index.md`, `${inside}index.md`, `${inside}README.md`].find(
    (candidate) => files.hasFile(candidate) === true,
  );
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    // A lone percent sign is a sign like any other.
    return path;
  }
}

/**
 * How one note is linked from another so that Hugo and VS Code both find it: relative to the folder, without ending in
 * a site, where it is an address, and with it elsewhere.
 */
export function linkTo(from: string, to: string, isSite: boolean): string {
  const folder = folderOf(from)
    .split('/')
    .filter((part) => part !== '');
  const target = to.split('/');
  let shared = 0;
  while (shared < folder.length && shared < target.length - 1 && folder[shared] === target[shared]) shared++;
  const up = folder.slice(shared).map(() => '..');
  const down = target.slice(shared);
  const path = [...(up.length === 0 ? ['.'] : up), ...down].join('/');
  const short = isSite ? path.replace(/(?:\/_index)?\.md$/, '') : path;
  return encodeURI(short).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
