import { entry, scalar } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { namedContent } from './link-root';
import { placesOf } from './links';
import { fileStem, folderOf, joinInside } from './paths';

/**
 * The addresses under which a site generator publishes a note, relative to the root of the notes, in lower case: by
 * its file, `slug`, `url` or `permalink`, aliases, and the pages of its folders and tags. Hugo writes paths in lower
 * case, and so does whoever types them.
 */
export function addressesOf(path: string, note: Note): string[] {
  const { frontMatter } = note;
  const folder = folderOf(path);
  const stem = fileStem(path);
  const isIndex = /^(?:_?index|readme)(?:\.[a-z]{2}(?:-[a-z]{2})?)?$/i.test(stem);
  const root = namedContent(path) ?? '';
  const found = new Set<string>();
  const add = (base: string, address: string): void => {
    const joined = joinInside(base, address);
    if (joined !== undefined) found.add(plain(joined));
  };
  for (let above = folder; above !== ''; above = folderOf(above)) found.add(plain(above));
  if (!isIndex) {
    add(folder, stem);
    add(folder, stem.replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, ''));
    const [, year, month, day, name] = /^(\d{4})-(\d\d)-(\d\d)-(.+)$/.exec(stem) ?? [];
    if (year !== undefined) add(root, `${year}/${month ?? ''}/${day ?? ''}/${name ?? ''}`);
  }
  if (frontMatter === undefined) return [...found];
  for (const key of ['slug', 'id']) {
    const name = scalar(frontMatter, key);
    if (name?.startsWith('/') === true) add(root, name);
    else if (name !== undefined) add(isIndex ? folderOf(folder) : folder, name);
  }
  for (const key of ['url', 'permalink', 'aliases', 'redirect_from', 'alias'])
    for (const address of wordsOf(entry(frontMatter, key)?.value)) {
      if (!address.startsWith('/')) add(isIndex ? folderOf(folder) : folder, address);
      add(root, address);
    }
  for (const { key, value } of frontMatter.entries) {
    if (!Array.isArray(value) && key.toLowerCase() !== 'tags' && key.toLowerCase() !== 'categories') continue;
    add(root, key);
    for (const term of wordsOf(value)) add(root, `${key}/${urlized(term)}`);
  }
  return [...found];
}

/** Pages that Hugo makes without being asked. */
const MADE = new Set(['tags', 'categories']);

/**
 * Whether a local target is published by one of the notes, though no file has its name.
 *
 * @param publishes whether an address is among those of the notes
 */
export function isPublished(
  from: string,
  target: string,
  root: string,
  isSite: boolean,
  publishes: (address: string) => boolean,
): boolean {
  const top = plain(root);
  return placesOf(from, target, root).some(({ path }) => {
    const address = plain(path);
    const inside = top !== '' && address.startsWith(`${top}/`) ? address.slice(top.length + 1) : address;
    return address === '' || publishes(address) || (isSite && (address === top || MADE.has(inside)));
  });
}

/** An address without case, ending and slashes at its ends. */
function plain(address: string): string {
  const bare = address.includes('.')
    ? address.replace(/(?:^|\/)index\.(?:html?|xml)$/i, '').replace(/\.html?$/i, '')
    : address;
  const isInside = !bare.startsWith('/') && !bare.endsWith('/');
  return (isInside ? bare : bare.replace(/^\/+|\/+$/g, '')).toLowerCase();
}

/** A term as Hugo makes an address of it. */
function urlized(term: string): string {
  return term
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}.\\/_#+~-]/gu, '')
    .replace(/-{2,}/g, '-');
}

function wordsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) =>
    typeof item === 'string' ? [item] : typeof item === 'number' ? [String(item)] : [],
  );
}
