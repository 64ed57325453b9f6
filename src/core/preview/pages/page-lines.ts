import { entry } from '../../note/front-matter/front-matter';
import { readFrontMatter } from '../../note/front-matter/read-front-matter';
import type { SitePage } from '../../site/site-context';
import { folderOf, relativePath } from '../../site/paths';
import type { RenderContext } from '../rendering';
import type { PageLine } from './list-markdown';

/** Words of a summary that Hugo makes by itself. */
const WORDS = 70;

/** How the pages of a list are shown in the note that is rendered. */
export function pageLines(rendering: RenderContext, showsDescription: boolean): PageLine {
  const folder = folderOf(rendering.note.path);
  return {
    address: ({ path }) =>
      encodeURI(relativePath(folder, path)).replace(
        /[()?#]/g,
        (character) => `%${character.charCodeAt(0).toString(16)}`,
      ),
    title: (page) => inOneLine(linkTitle(page, rendering)),
    description: (page) => (showsDescription ? descriptionOf(page, rendering) : undefined),
  };
}

export function linkTitle(page: SitePage, rendering: RenderContext): string {
  return rendering.since('7.1') ? (page.linkTitle ?? page.title) : page.title;
}

/** What the page says of itself, else how it begins; undefined when it says nothing. */
export function descriptionOf(page: SitePage, rendering: RenderContext): string | undefined {
  const own = page.description ?? summaryIn(page);
  const words = own ?? beginning(rendering.note.site?.readText?.(page.path) ?? '', rendering);
  return inOneLine(words) || undefined;
}

function summaryIn({ frontMatter }: SitePage): string | undefined {
  const summary = entry(frontMatter, 'summary')?.value;
  return typeof summary === 'string' ? summary : undefined;
}

function beginning(text: string, rendering: RenderContext): string {
  const body = text.slice(readFrontMatter(text)?.span.end ?? 0);
  const [before = '', more] = body.split('<!--more-->', 2);
  // No more than could be shown is read.
  const words = rendering.plainText(before.slice(0, 20_000)).split(/\s+/).filter(Boolean);
  const cut = more === undefined ? words.slice(0, WORDS) : words;
  return cut.join(' ');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
