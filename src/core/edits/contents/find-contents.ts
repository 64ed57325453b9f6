import type { Day } from '../../conference/model';
import type { Heading, Note } from '../../note/note';
import type { Span } from '../../text/span';
import { anchorLink, listsIn, type ContentsItem, type FoundList } from './contents-list';

/** The table of contents of a file: its list, or the place where the list is to stand. */
export type Contents = { readonly list: FoundList } | { readonly at: number };

const TITLE = /^(?:table of contents|contents|toc|inhalt(?:sverzeichnis)?|overview of talks)$/i;
const OPENS = /^<!--\s*(?:(?:start )?(?:doc)?toc\b(?!:end| end)|vscode-markdown-toc|mtoc-start)/i;
const CLOSES = /^<!--\s*(?:\/ ?(?:vscode-markdown-)?toc|tocstop|end (?:doc)?toc|toc[: ]end|mtoc-end)/i;

/**
 * The table of contents of a file: what stands between markers (`<!-- toc -->`), or below a heading that names it
 * and belongs to the whole file, or the links right below the file's title. Undefined where there is none, and where
 * something else stands in its place: that is notes.
 */
export function findContents(text: string, note: Note, days: readonly Day[]): Contents | undefined {
  const marked = betweenMarkers(text, note);
  if (marked) return contentsIn(text, marked, 1);
  for (const heading of note.headings) {
    if (!TITLE.test(heading.text.trim()) || !isOfFile(heading, note, days)) continue;
    const found = contentsIn(text, sectionOf(text, note, heading), 1);
    if (found) return found;
  }
  const [title] = note.headings;
  if (title?.level !== 1 || !isOfFile(title, note, days)) return undefined;
  const [list] = listsIn(text, sectionOf(text, note, title));
  return list && list.items.length > 1 && list.items.every(({ words }) => anchorLink(words))
    ? { list }
    : undefined;
}

/** The list with links to headings, or the beginning of a part in which nothing stands. */
function contentsIn(text: string, part: Span, least: number): Contents | undefined {
  const list = listsIn(text, part).find(({ items }) => linksIn(items) >= least);
  if (list) return { list };
  return text.slice(part.start, part.end).trim() === '' ? { at: part.start } : undefined;
}

function linksIn(items: readonly ContentsItem[]): number {
  return items.reduce((sum, { words, children }) => sum + (anchorLink(words) ? 1 : 0) + linksIn(children), 0);
}

function betweenMarkers(text: string, note: Note): Span | undefined {
  const open = note.comments.findIndex(({ start, end }) =>
    OPENS.test(text.slice(start, Math.min(end, start + 80))),
  );
  const first = note.comments[open];
  const close = note.comments.find(
    ({ start, end }, at) => at > open && CLOSES.test(text.slice(start, Math.min(end, start + 80))),
  );
  return first && close && { start: first.end, end: close.start };
}

/** Whether a heading stands above the days of a file, or beside them, and in no talk. */
function isOfFile(heading: Heading, note: Note, days: readonly Day[]): boolean {
  if (heading.style === 'underline') return false;
  const lines = new Set(days.map(({ line }) => line));
  const own = note.headings.filter(({ line }) => lines.has(line));
  const first = own[0]?.span.start ?? Number.MAX_SAFE_INTEGER;
  const level = Math.min(...own.map((day) => day.level));
  const { start } = heading.span;
  const isInTalk = days.some(({ sessions }) =>
    sessions.some(({ span }) => span.start > 0 && span.start < start && start < span.end),
  );
  return !isInTalk && (start < first || heading.level <= level);
}

/** From the line below a heading to the next one, or to the end. */
function sectionOf(text: string, note: Note, heading: Heading): Span {
  const next = note.headings.find(({ span }) => span.start > heading.span.start);
  return { start: heading.span.end, end: next?.span.start ?? text.length };
}
