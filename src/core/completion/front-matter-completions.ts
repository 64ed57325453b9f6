import { sentence } from '../language/sentence';
import { yamlString } from '../edits/front-matter-line';
import { PEOPLE_KEYS } from '../note/people';
import type { Completion, KnownAround, PlaceInText } from './completion';

/** Keys that Hugo and Relearn read, with what they do. */
const KEYS: readonly (readonly [key: string, about: () => string, snippet?: string])[] = [
  ['title', () => sentence('The title of the page.')],
  ['weight', () => sentence('The position among its siblings; small numbers come first.')],
  ['tags', () => sentence('What the talk is about; Hugo makes a page for each tag.'), 'tags:\n  - $0'],
  ['date', () => sentence('The day on which it was written.')],
  ['draft', () => sentence('`true`: not published yet.'), 'draft: ${1|true,false|}'],
  ['description', () => sentence('One sentence for search engines and cards.')],
  ['type', () => sentence('The design of the page.'), 'type: ${1|chapter,home,default|}'],
  ['linkTitle', () => sentence('A shorter title for menus.')],
  ['recommended', () => sentence('Why the talk is worth watching; the page of its day lists it.')],
  ['hidden', () => sentence('`true`: left out of the menu.'), 'hidden: ${1|true,false|}'],
  ['alwaysopen', () => sentence('Whether the menu shows what is below it.'), 'alwaysopen: ${1|true,false|}'],
  [
    'collapsibleMenu',
    () => sentence('Whether the menu below it can be folded.'),
    'collapsibleMenu: ${1|true,false|}',
  ],
  ['disableToc', () => sentence('`true`: without a table of contents.'), 'disableToc: ${1|true,false|}'],
  ['menuPre', () => sentence('HTML before its menu entry.')],
  ['aliases', () => sentence('Old addresses that lead here.'), 'aliases:\n  - $0'],
  ['url', () => sentence('Its address, if it should differ from that of the file.')],
  ['slug', () => sentence('The last part of its address.')],
  ['speakers', () => sentence('Who gave the talk.'), 'speakers:\n  - $0'],
  ['authors', () => sentence('Who wrote it.'), 'authors:\n  - $0'],
];

/** In a block of YAML on top of a note: keys at the beginning of a line, tags and people below theirs. */
export function frontMatterCompletions(place: PlaceInText, around: KnownAround): Completion[] | undefined {
  const { text, offset, lineStart, before } = place;
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text) || lineStart === 0) return undefined;
  const end = /\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!end || offset > end.index + 1) return end ? undefined : keysWhileOpen(place);
  const block = text.slice(0, end.index + 1);
  return /^[A-Za-z]*$/.test(before) ? keys(place, block) : listed(place, block, around);
}

/** A block that is not closed yet is one only as long as its lines look like data. */
function keysWhileOpen(place: PlaceInText): Completion[] | undefined {
  const block = place.text.slice(0, place.offset);
  const isData = block
    .split(/\r?\n/)
    .slice(1, -1)
    .every((line) => /^(?:[\w-]+:|\s*-\s|\s+\S|\s*$|#)/.test(line));
  return isData && /^[A-Za-z]*$/.test(place.before) ? keys(place, block) : undefined;
}

function keys({ offset, before, after }: PlaceInText, block: string): Completion[] {
  const taken = new Set([...block.matchAll(/^([\w-]+):/gm)].map(([, key]) => key));
  const rest = /^[\w-]*:?[ \t]*$/.exec(after)?.[0].length ?? 0;
  const span = { start: offset - before.length, end: offset + rest };
  return KEYS.filter(([key]) => !taken.has(key)).map(([key, about, snippet]) => ({
    label: key,
    kind: 'key',
    insert: snippet ?? `${key}: `,
    isSnippet: snippet !== undefined,
    span,
    detail: '',
    about: about(),
  }));
}

/** A word of a list: below its key after `- `, inside `key: [ … ]`, or of a key that holds one. */
function listed(place: PlaceInText, block: string, around: KnownAround): Completion[] | undefined {
  const { text, offset, lineStart } = place;
  const found = itemAt(place, text.slice(0, lineStart));
  if (!found) return undefined;
  const { key, quote, typed } = found;
  const own = new Set(
    [...block.matchAll(/^[ \t]*-[ \t]+["']?(.*?)["']?[ \t]*\r?$/gm)]
      .filter(({ index }) => index !== lineStart)
      .map(([, item]) => item),
  );
  const offered = key === 'tags' ? tagsOf(around) : peopleOf(around);
  if (key !== 'tags' && offered.length === 0) return undefined;
  return offered
    .filter(({ label }) => !own.has(label))
    .map(({ label, detail }) => ({
      label,
      kind: 'tag',
      insert: quote === '' ? yamlString(label) : label,
      isSnippet: false,
      span: { start: offset - typed.length, end: offset },
      detail,
      about: '',
    }));
}

interface Offered {
  readonly label: string;
  readonly detail: string;
}

function tagsOf(around: KnownAround): Offered[] {
  return around
    .tags()
    .toSorted((a, b) => b.usesInDay - a.usesInDay || b.uses - a.uses || a.tag.localeCompare(b.tag))
    .map(({ tag, uses, usesInDay }) => ({
      label: tag,
      detail: usesInDay > 0 ? sentence('{0} ({1} in this day)', uses, usesInDay) : String(uses),
    }));
}

function peopleOf(around: KnownAround): Offered[] {
  return [...(around.speakers?.() ?? [])]
    .sort((a, b) => b.uses - a.uses || a.name.localeCompare(b.name))
    .map(({ name, uses }) => ({ label: name, detail: uses > 0 ? String(uses) : '' }));
}

const LISTS = ['tags', ...PEOPLE_KEYS].join('|');
const IN_FLOW = new RegExp(`^(${LISTS}):[ \\t]*\\[(?:[^\\]]*,)?[ \\t]*(["']?)([^,[\\]"']*)$`);
const IN_LINE = new RegExp(`^(${PEOPLE_KEYS.join('|')}):[ \\t]+(["']?)([^[\\]"']*)$`);
const BELOW = new RegExp(`(?:^|\\n)(${LISTS}):[ \\t]*\\r?\\n(?:[ \\t]*-.*\\n)*$`);

function itemAt(
  { before }: PlaceInText,
  above: string,
): { readonly key: string; readonly quote: string; readonly typed: string } | undefined {
  const inLine = IN_FLOW.exec(before) ?? IN_LINE.exec(before);
  if (inLine) return { key: inLine[1] ?? '', quote: inLine[2] ?? '', typed: inLine[3] ?? '' };
  const inBlock = /^[ \t]*-[ \t]+(["']?)([^"']*)$/.exec(before);
  const key = inBlock && BELOW.exec(above)?.[1];
  return key === undefined || key === null
    ? undefined
    : { key, quote: inBlock?.[1] ?? '', typed: inBlock?.[2] ?? '' };
}
