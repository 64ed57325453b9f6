import type { Day } from '../../conference/model';
import type { Heading, Note } from '../../note/note';
import type { Span } from '../../text/span';
import { anchorLink, listsIn, type ContentsItem, type FoundList } from './contents-list';

/** The table of contents of a file: its list, or the place where the list is to stand. */
export type Contents = { readonly list: FoundList } | { readonly at: number };

const TITLE =
  /^(?:table of contents|contents|toc|inhalt(?:sverzeichnis)?|overview of talks|table des matières|sommaire|índice|tabla de contenidos?|contenidos?|indice|sommario|sumário|inhoud(?:sopgave)?)$/i;
/** A title as it is looked up: pictures beside it and a colon say nothing. */
const isTitle = (words: string): boolean =>
  words.length < 80 && TITLE.test(words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
const OPENS = /^<!--\s*(?:(?:start )?(?:doc)?toc\b(?!:end| end)|vscode-markdown-toc|mtoc-start)/i;
const CLOSES = /^<!--\s*(?:\/ ?(?:vscode-markdown-)?toc|tocstop|end (?:doc)?toc|toc[: ]end|mtoc-end)/i;

/**
 * The table of contents of a file: what stands between markers (`<!-- toc -->`), or below a heading that names it
 * and belongs to the whole file, or the links right below the file's title. Undefined where there is none, and where
 * something else stands in its place: that is notes.
 */
export function findContents(text: string, note: Note, days: readonly Day[]): Contents | undefined {
  const marked = betweenMarkers(text, note);
  if (marked) return contentsIn(text, marked, hiddenParts(note));
  for (const heading of note.headings) {
    if (!isTitle(heading.text) || !isOfFile(heading, note, days)) continue;
    const found = contentsIn(text, sectionOf(text, note, heading), hiddenParts(note));
    if (found) return found;
  }
  const [title] = note.headings;
  if (title?.level !== 1 || !isOfFile(title, note, days)) return undefined;
  const list = listsIn(text, sectionOf(text, note, title), hiddenParts(note)).find(
    ({ span, items }) =>
      items.every(({ words }) => anchorLink(words)) &&
      (items.length > 1 || isTitle(lineAbove(text, span.start))),
  );
  return list && { list };
}

/** The last line with words above an offset, without tags. */
function lineAbove(text: string, at: number): string {
  const lines = text
    .slice(Math.max(0, at - 500), at)
    .trimEnd()
    .split(/\r?\n/);
  return (lines.at(-1) ?? '').replace(/<[^<>]*>/g, ' ').trim();
}

/** Code and comments, in order. */
export function hiddenParts({ fences, comments }: Note): Span[] {
  return [...fences.map(({ span }) => span), ...comments].toSorted((a, b) => a.start - b.start);
}

/** Where a tool puts a table of contents when it builds the page. */
const GENERATED =
  /^[ \t]{0,3}(?:\[toc\]|\[\[_?toc_?\]\]|\$\{toc\}|\{:[ \t]*toc\b[^{}\r\n]*\}|\{\{[<%][ \t]*toc\b[^{}\r\n]*\}\}|<!--[ \t]*toc[ \t]*-->)[ \t]*$/im;
/** A link to a heading, in Markdown or HTML. */
const LINK_DOWN = /\]\(#[^()\s]+\)|\bhref=["']#|^[ \t]{0,3}\[[^[\]]+\]:[ \t]*#/gim;

/**
 * Whether a file has a table of contents in a form that is not kept here: one that a tool makes, a table, links in a
 * row, HTML. It has no second one put beside it.
 */
export function hasOtherContents(text: string, note: Note, days: readonly Day[]): boolean {
  const lines = new Set(days.map(({ line }) => line));
  const first = note.headings.find(({ line }) => lines.has(line))?.span.start ?? note.bodyStart;
  let above = '';
  let at = note.bodyStart;
  for (const { span } of note.fences) {
    if (span.end > first) break;
    above += text.slice(at, span.start);
    at = span.end;
  }
  above += text.slice(at, first);
  return (
    GENERATED.test(above) ||
    (above.match(LINK_DOWN) ?? []).length > 1 ||
    note.headings.some((heading) => isTitle(heading.text) && isOfFile(heading, note, days))
  );
}

/** The list with links to headings, or the beginning of a part in which nothing stands. */
function contentsIn(text: string, part: Span, barred: readonly Span[]): Contents | undefined {
  const list = listsIn(text, part, barred).find(({ items }) => linksIn(items) > 0);
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
