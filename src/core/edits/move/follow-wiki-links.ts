import { isCode } from '../../note/body/code-around';
import { wikiLinksIn, wikiName, wikiParts, type WikiLink } from '../../note/body/wiki-links';
import type { Heading, Note } from '../../note/note';
import { headingIds } from '../../site/heading-ids';
import { fileName, folderOf, NOTE_ENDING, relativePath, relativeTo } from '../../site/paths';
import { holdsPlace, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { MoveNotes } from './move-edit';
import type { Relocation, Target } from './relocation';
import { WikiNames } from './wiki-names';

/** What a link in double brackets leads to. */
export interface WikiLead {
  readonly path: string;
  /** The heading's id, or `^name` of a block; empty for the whole file, and for a heading that is not there. */
  readonly anchor: string;
  /** The name as written, without the spaces around it and what stands after `#`. */
  readonly name: string;
  /** What stands after `#`. */
  readonly heading: string | undefined;
  /** Whether the heading is named by its id. */
  readonly isById: boolean;
  /** Where name and heading stand. */
  readonly span: Span;
  /** The words that are shown in their place, where there are some. */
  readonly shown: { readonly words: string; readonly span: Span } | undefined;
}

/** Everything that links in double brackets lead to from a note, its front matter included. */
export function wikiLeads(notes: MoveNotes, names: () => WikiNames, path: string, text: string): WikiLead[] {
  const note = notes.note(path);
  const links = note ? written(text, note) : [];
  return links.flatMap((link) => leadOf(notes, names(), path, link) ?? []);
}

/** The names of the notes as they are. */
export function wikiNamesOf(notes: MoveNotes): WikiNames {
  return new WikiNames(notes.paths(), () => notes.filesBelow(''));
}

/** Edits by which each link in double brackets leads to the same thing after a move. */
export function wikiEdits(notes: MoveNotes, path: string, text: string, relocation: Relocation): TextEdit[] {
  const note = notes.note(path);
  if (!note) return [];
  return wikiLeads(notes, () => namesOf(notes, relocation).before, path, text).flatMap((lead) => {
    const { span, name } = lead;
    const from = relocation.source(path, span.start);
    const to = relocation.target(lead.path, lead.anchor);
    const isHere = name === '' || (from === to.path && lead.path !== path);
    const way =
      isHere && from === to.path ? '' : newName(lead, from, to.path, namesOf(notes, relocation), path);
    const now = way + newHeading(lead, to);
    const isSafe =
      !/[[\]|\r\n]/.test(now) && now !== '' && (span.start > note.bodyStart || !/["'\\]/.test(now));
    return isSafe && now !== text.slice(span.start, span.end)
      ? [{ span, text: now }, ...label(note, lead, way)]
      : [];
  });
}

/** The links of a note outside of code and comments. */
function written(text: string, { frontMatter, wikiLinks, fences, comments }: Note): WikiLink[] {
  const above = frontMatter ? wikiLinksIn(text, frontMatter.content.start, frontMatter.content.end) : [];
  if (wikiLinks.length === 0) return above;
  const code = fences.map(({ span }) => span);
  const own = wikiLinks.filter(
    ({ span }) => !holdsPlace(comments, span.start) && !isCode(text, span.start, code),
  );
  return [...above, ...own];
}

/** Obsidian writes the name first, the wikis of code hosts last. */
function leadOf(
  notes: MoveNotes,
  names: WikiNames,
  path: string,
  { inner, span }: WikiLink,
): WikiLead | undefined {
  const parts = wikiParts(inner);
  for (const { words, at } of parts) {
    const { name, anchor: heading } = wikiName(words.trim());
    const target = name === '' && heading !== undefined ? path : names.find(path, name);
    if (target === undefined) continue;
    const found = heading === undefined ? undefined : headingAt(notes, names, target, heading);
    const other = parts.find((part) => part.at !== at);
    return {
      path: target,
      anchor: found?.id ?? (heading?.startsWith('^') === true ? heading : ''),
      name: name.trim(),
      heading,
      isById: found?.isById === true,
      span: placeOf(words, span.start + at),
      shown: other && { words: other.words.trim(), span: placeOf(other.words, span.start + other.at) },
    };
  }
  return undefined;
}

/** Where words stand without the spaces around them. */
function placeOf(words: string, at: number): Span {
  const start = at + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}

/** The heading that a link names by its words, below others where it names those too, or by its id. */
function headingAt(
  notes: MoveNotes,
  names: WikiNames,
  path: string,
  written: string,
): { readonly id: string; readonly isById: boolean } | undefined {
  const note = notes.note(path);
  if (!note) return undefined;
  const ids = idsOf(notes, names, path);
  const steps = written.split('#').map(plain);
  const byWords = note.headings.findIndex((_, at) => isNamed(note.headings, at, steps));
  const at = byWords >= 0 ? byWords : ids.indexOf(written.trim().toLowerCase());
  const id = ids[at];
  return id === undefined || id === '' ? undefined : { id, isById: byWords < 0 };
}

const knownIds = new WeakMap<WikiNames, Map<string, readonly string[]>>();

/** The ids of a note's headings, made once for all links that are looked for by the same names. */
function idsOf(notes: MoveNotes, names: WikiNames, path: string): readonly string[] {
  let known = knownIds.get(names);
  if (!known) knownIds.set(names, (known = new Map<string, readonly string[]>()));
  let ids = known.get(path);
  if (!ids) known.set(path, (ids = readIds(notes, path)));
  return ids;
}

function readIds(notes: MoveNotes, path: string): readonly string[] {
  const [text, note] = [notes.text(path), notes.note(path)];
  if (text === undefined || !note) return [];
  return headingIds(note.headings, text, notes.siteOf(path) === undefined ? 'github' : 'hugo');
}

function isNamed(headings: readonly Heading[], at: number, steps: readonly string[]): boolean {
  const heading = headings[at];
  if (!heading || plain(heading.text) !== steps.at(-1)) return false;
  let level = heading.level;
  let step = steps.length - 2;
  for (let above = at - 1; above >= 0 && step >= 0; above--) {
    const other = headings[above];
    if (!other || other.level >= level) continue;
    level = other.level;
    if (plain(other.text) === steps[step]) step--;
  }
  return step < 0;
}

/** Words as a link in double brackets may hold them: what has a meaning there is a space. */
export const asWikiWords = (words: string): string =>
  words
    .replace(/[#^[\]|\\]|%%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const plain = (words: string): string => asWikiWords(words.replaceAll(':', ' ')).toLowerCase();

function newHeading({ heading, anchor, isById }: WikiLead, to: Target): string {
  const asWritten = heading === undefined ? '' : `#${heading}`;
  if (heading === undefined) return to.anchor === '' ? '' : `#${asWikiWords(to.words ?? to.anchor)}`;
  if (anchor === '' || to.isLost === true) return asWritten;
  if (to.anchor === '') return '';
  if (isById) return to.anchor === anchor ? asWritten : `#${to.anchor}`;
  const steps = heading.split('#');
  if (to.words === undefined || plain(to.words) === plain(steps.at(-1) ?? '')) return asWritten;
  return `#${asWikiWords(to.words)}`;
}

/** The name by which a file is found then, most like the author's: alone, with some folders, or all the way. */
function newName(
  { name, path }: WikiLead,
  from: string,
  to: string,
  { before, after }: Names,
  source: string,
): string {
  const wasSure = name === '' || before.isSure(source, name);
  const leads = (way: string): boolean =>
    after.find(from, way) === to && (!wasSure || after.isSure(from, way));
  if (name !== '' && path === to && leads(name)) return name;
  const hasEnding = name !== '' && name.toLowerCase().endsWith(ending(path).toLowerCase());
  const hasSpaces = name.includes(' ') && !fileName(path).includes(' ');
  const isNote = NOTE_ENDING.test(to);
  const spelt = (way: string): string => {
    const bare = isNote && !(hasEnding && NOTE_ENDING.test(path)) ? way.replace(NOTE_ENDING, '') : way;
    return hasSpaces ? bare.replaceAll('-', ' ') : bare;
  };
  const ways: string[] = [];
  if (/^\.\.?\//.test(name)) {
    const way = relativePath(folderOf(from), to);
    ways.push(way.startsWith('../') ? way : `./${way}`);
  } else if (name.startsWith('/')) ways.push(`/${to}`);
  else if (name.includes('/')) {
    const top = path.split('/').slice(0, -name.split('/').length).join('/');
    ways.push(relativeTo(top, to) ?? to);
  }
  const steps = to.split('/');
  for (let at = steps.length - 1; at >= 0; at--) ways.push(steps.slice(at).join('/'));
  return ways.map(spelt).find(leads) ?? spelt(to);
}

const ending = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? '';

/** The definition that Foam writes for a name, under which Markdown looks it up. */
function label({ links }: Note, { name, heading }: WikiLead, way: string): TextEdit[] {
  if (way === name || way === '' || heading !== undefined) return [];
  const found = links.find(({ kind, text }) => kind === 'definition' && text === name);
  if (!found) return [];
  const start = found.span.start + 1;
  return [{ span: { start, end: start + name.length }, text: way }];
}

interface Names {
  readonly before: WikiNames;
  readonly after: WikiNames;
}

const known = new WeakMap<Relocation, Names>();

/** The names before and after a move, listed once for each move. */
function namesOf(notes: MoveNotes, relocation: Relocation): Names {
  let names = known.get(relocation);
  if (!names) {
    const placeOf = (path: string): string => relocation.target(path, '').path;
    const after = new Set([...notes.paths()].map(placeOf));
    for (const path of relocation.made ?? []) after.add(path);
    names = {
      before: wikiNamesOf(notes),
      after: new WikiNames(after, () => notes.filesBelow('').map(placeOf)),
    };
    known.set(relocation, names);
  }
  return names;
}
