import { sentence } from '../../language/sentence';
import type { FrontMatter } from '../../note/front-matter/front-matter';
import { scalar } from '../../note/front-matter/front-matter';
import type { Heading, Note } from '../../note/note';
import { startingIn } from '../../text/span';
import { asInlineText } from '../inline-text';
import { fitLevels } from './fit-levels';
import { lineBreaks } from './outline-pieces';
import { prefixlessTitle } from './page-title';
import type { Piece, Taken } from './rearrangement';

/** A page as a heading with what stands below it. */
export interface HeadingOfPage {
  readonly pieces: readonly Piece[];
  /** Keys of front matter that a heading cannot have. */
  readonly lost: readonly string[];
  /** Its own heading, where that is the heading; else its title is written as one. */
  readonly heading?: Heading;
  /** Whether it has shortcodes, which only Hugo understands. */
  readonly hasShortcodes: boolean;
}

/** Keys that only say what a heading and its place say, or what a page of a site is. */
const SAID = /^(?:title|linktitle|weight|sidebar_position|nav_order|type|archetype)$/i;

/** How a page is to stand in another file. */
export interface HeadingStyle {
  /** Level of the heading that its title becomes. */
  readonly level: number;
  /** Line breaks of the other file. */
  readonly eol: string;
  /** The level that its own headings stand below; that of its title when left out. */
  readonly below?: number;
  /** Its own headings stay as they are. */
  readonly keepsLevels?: boolean;
  /** The number of the talk, in front of its title. */
  readonly prefix?: string;
}

/** A page as a part of another file: its title is a heading of a level, and its own headings stand below that. */
export function headingOfPage(
  path: string,
  text: string,
  note: Note,
  { level, eol, below = level, keepsLevels = false, prefix = '' }: HeadingStyle,
): HeadingOfPage {
  const { frontMatter } = note;
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const start = frontMatter ? note.bodyStart : bom;
  const body = { start, end: text.length };
  const title = frontMatter && scalar(frontMatter, 'title');
  const hasShortcodes = note.shortcodes.some(
    ({ name, parked }) => !parked && name !== 'ref' && name !== 'relref',
  );
  const lost = lostKeys(frontMatter);
  const taken = (by: number, standsFor?: Taken['standsFor']): Taken => {
    const levels = fitLevels(text, note, body, by);
    const edits = [...levels, ...lineBreaks(text, body, eol, levels)];
    return { path, span: body, edits, ...(standsFor && { standsFor }) };
  };
  const highest = Math.min(...startingIn(note.headings, body).map((heading) => heading.level));
  const [first] = note.headings;
  const isHead = first && text.slice(start, first.span.start).trim() === '' && first.level === highest;
  if (title === undefined && isHead && note.headings.filter((each) => each.level === highest).length === 1)
    return {
      pieces: [taken(keepsLevels ? 0 : level - first.level, { path })],
      heading: first,
      lost,
      hasShortcodes,
    };
  const words = title ?? prefixlessTitle(note, path);
  const by = keepsLevels ? 0 : highest <= 1 ? below : below - 1;
  const open = breaksAbove(text, start, frontMatter !== undefined, eol);
  const head = `${'#'.repeat(Math.min(level, 6))} ${prefix}${asInlineText(words.replace(/\s+/g, ' ').trim())}`;
  return { pieces: [{ words: head + open, standsFor: { path } }, taken(by)], lost, hasShortcodes };
}

/** What has to be put between a heading and a body; after front matter the author's own page has it. */
function breaksAbove(text: string, start: number, hasFrontMatter: boolean, eol: string): string {
  const rest = text.slice(start, start + 200);
  if (/^[ \t]*(?:\r?\n|$)/.test(rest)) return hasFrontMatter ? '' : eol;
  return hasFrontMatter && text[start - 1] === '\n' ? eol : eol + eol;
}

function lostKeys(frontMatter: FrontMatter | undefined): string[] {
  return (frontMatter?.entries ?? []).flatMap(({ key, value }) => {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return SAID.test(key) || isEmpty ? [] : [key];
  });
}

/** What a heading could not take over. */
export function toldOf(sections: readonly Pick<HeadingOfPage, 'lost' | 'hasShortcodes'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { lost } of sections) for (const key of lost) counts.set(key, (counts.get(key) ?? 0) + 1);
  const told = [...counts].map(([key, count]) => lostSentence(key, count));
  const withShortcodes = sections.filter(({ hasShortcodes }) => hasShortcodes).length;
  if (withShortcodes > 0)
    told.push(
      withShortcodes === 1
        ? sentence('One page has shortcodes: outside of a Hugo site they are shown as text.')
        : sentence(
            '{0} pages have shortcodes: outside of a Hugo site they are shown as text.',
            withShortcodes,
          ),
    );
  return told;
}

function lostSentence(key: string, count: number): string {
  return count === 1
    ? sentence('“{0}” in the front matter of one page is left out: a heading cannot have it.', key)
    : sentence('“{0}” in the front matter of {1} pages is left out: a heading cannot have it.', key, count);
}
