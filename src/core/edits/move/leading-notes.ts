import { wikiLinksIn, wikiName, wikiParts } from '../../note/body/wiki-links';
import { scalar, type FrontMatterValue } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { fileName, fileStem, folderOf } from '../../site/paths';
import type { MoveNotes } from './move-edit';
import { plainName, wikiKey } from './wiki-names';

/**
 * Tells which notes may lead to some files, by the names in their links alone, so that of thousands only those few are
 * looked at closely. One that leads to none of them may be among those, but none is left out that does.
 */
export function leadingTo(notes: MoveNotes, files: Iterable<string>): (path: string) => boolean {
  const names = new Set<string>();
  let hasIndex = false;
  for (const file of files) {
    const stem = plainName(fileStem(file));
    names
      .add(plainName(fileName(file)))
      .add(stem)
      .add(stem.replace(/\.[^.]+$/, ''));
    const slug = scalar(notes.note(file)?.frontMatter, 'slug');
    if (slug !== undefined) names.add(plainName(slug));
    // Names that Hugo and links by address write otherwise.
    if (stem.includes(' ')) names.add(stem.replaceAll(' ', '-'));
    // A folder goes with its files.
    for (const folder of plainName(folderOf(file)).split('/')) names.add(folder);
    if (!/^(?:_?index|readme)(?:\.[^.]+)?$/.test(stem)) continue;
    hasIndex = true;
    names.add(plainName(fileName(folderOf(file))));
  }
  return (path) => {
    const note = notes.note(path);
    if (!note) return false;
    const { last, isUnclear, hasFolder } = namesIn(note);
    return (
      isUnclear || (hasIndex && hasFolder) || last.some((name) => names.has(name)) || /\.mdx$/i.test(path)
    );
  };
}

/** What the addresses of a note may lead to, by their names alone. */
interface LinkNames {
  /** Each once, with and without their endings. */
  readonly last: readonly string[];
  /** Whether an address is written in code, or stands in an element, so that it has to be looked at. */
  readonly isUnclear: boolean;
  /** Whether one may lead to a folder above. */
  readonly hasFolder: boolean;
}

const known = new WeakMap<Note, LinkNames>();

/** Worked out once for each note as it is: the next move asks again. */
function namesIn(note: Note): LinkNames {
  let found = known.get(note);
  if (!found) known.set(note, (found = readNames(note)));
  return found;
}

function readNames({ links, shortcodes, elements, wikiLinks, frontMatter }: Note): LinkNames {
  const last = new Set<string>();
  let isUnclear = elements.length > 0;
  let hasFolder = false;
  const addName = (name: string): void => {
    last.add(name);
    const dot = name.lastIndexOf('.');
    if (dot > 0) last.add(name.slice(0, dot));
  };
  const add = (href: string): void => {
    const name = lastName(href);
    if (name === undefined) isUnclear = true;
    else if (name === '' || name === '.' || name === '..') hasFolder ||= !/^[?#]/.test(href);
    else addName(name);
  };
  for (const { kind, href } of links) if (kind !== 'url') add(href);
  for (const { params } of shortcodes) for (const { value } of params) add(value);
  const addWiki = (inner: string): void => {
    for (const { words } of wikiParts(inner)) {
      // A name is no address: a question mark belongs to it.
      const name = plainName(fileName(wikiName(words.trim()).name.trim()));
      if (name === '') continue;
      addName(name);
      if (name.includes(' ')) addName(wikiKey(name));
    }
  };
  for (const { inner } of wikiLinks) addWiki(inner);
  for (const { value } of frontMatter?.entries ?? [])
    for (const each of stringsIn(value)) {
      if (/[./]/.test(each)) add(each);
      for (const { inner } of wikiLinksIn(each, 0)) addWiki(inner);
    }
  // Tables of TOML are no entries.
  isUnclear ||= frontMatter?.language === 'toml' && frontMatter.keysEnd < frontMatter.content.end;
  return { last: [...last], isUnclear, hasFolder };
}

/** The strings of a value, at any depth. A list in a list is what YAML makes of a name in double brackets. */
function* stringsIn(value: FrontMatterValue, depth = 0): Generator<string> {
  if (typeof value === 'string') yield depth > 1 ? `[[${value}]]` : value;
  else if (Array.isArray(value))
    for (const item of value as readonly FrontMatterValue[]) yield* stringsIn(item, depth + 1);
  else if (value !== null && typeof value === 'object')
    for (const item of Object.values(value)) yield* stringsIn(item);
}

/** The last name of an address in lower case, empty for a folder above; undefined where it is written in code. */
function lastName(href: string): string | undefined {
  let start = 0;
  let end = href.length;
  let slash = -1;
  for (let at = 0; at < end; at++) {
    const code = href.charCodeAt(at);
    if (code === QUERY || code === HASH) end = at;
    else if (code === PERCENT || code === AMPERSAND || code === BACKSLASH) return undefined;
    else if (code === SLASH) {
      if (slash >= 0 && at > slash + 1) start = slash + 1;
      slash = at;
    }
  }
  if (slash >= 0 && slash < end - 1) start = slash + 1;
  while (end > start && href.charCodeAt(end - 1) === SLASH) end--;
  return plainName(href.slice(start, end));
}

const QUERY = '?'.charCodeAt(0);
const HASH = '#'.charCodeAt(0);
const PERCENT = '%'.charCodeAt(0);
const AMPERSAND = '&'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
