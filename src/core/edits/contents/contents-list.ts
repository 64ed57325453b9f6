import type { Span } from '../../text/span';

/** An item of a list with what stands below it, as its author wrote it. */
export interface ContentsItem {
  /** White space in front of the marker. */
  readonly indent: string;
  marker: string;
  /** Between the marker and the words. */
  readonly gap: string;
  /** The first line without marker and line break. */
  words: string;
  /** Further lines of the item, each with the line break in front of it. */
  readonly more: string;
  /** Blank lines below, with their line breaks; empty for none. */
  space: string;
  readonly children: ContentsItem[];
}

/** A link to a heading in an item's words. */
export interface AnchorLink {
  readonly label: Span;
  readonly anchor: Span;
  /** Nothing but the link stands on the line. */
  readonly alone: boolean;
}

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)(\S.*)$/;
const LINK = /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\(#([^()\s]*)\)/;

/** Comments, and code that is closed: what stands there is no link. */
const HIDDEN = /<!--.*?(?:-->|$)|(?<!`)(`{1,3})(?!`).*?(?<!`)\1(?!`)/g;

/** The first link to a heading in some words. */
export function anchorLink(words: string): AnchorLink | undefined {
  const found = LINK.exec(words.replace(HIDDEN, (hidden) => 'x'.repeat(hidden.length)));
  if (!found || words.charAt(found.index - 1) === '!') return undefined;
  const [whole, label = '', anchor = ''] = found;
  const start = found.index + 1;
  const anchorStart = found.index + whole.length - 1 - anchor.length;
  return {
    label: { start, end: start + label.length },
    anchor: { start: anchorStart, end: anchorStart + anchor.length },
    alone: words.trim().length === whole.length,
  };
}

/** A list of a text: its items, and where it stands, blank lines and the last line break left out. */
export interface FoundList {
  readonly span: Span;
  readonly items: ContentsItem[];
}

/** A line of a list; `item`: what it begins with when it is an item. */
interface ListLine extends Span {
  readonly words: string;
  readonly item: RegExpExecArray | null;
  /** It stands in a comment with entries that were taken out of the list. */
  readonly isOut: boolean;
}

/** A comment that holds a link to a heading: an entry that its author has taken out. */
const TAKEN_OUT = /^<!--(?:(?!-->)[^])*?\]\(#/;

/**
 * The lists that stand in a part of a text, which begins and ends with lines.
 *
 * @param barred code and comments, in the order of their places: no item begins there
 */
export function listsIn(text: string, part: Span, barred: readonly Span[]): FoundList[] {
  const lists: FoundList[] = [];
  let lines: ListLine[] = [];
  const close = (): void => {
    while (lines.at(-1)?.words.trim() === '' || lines.at(-1)?.isOut === true) lines.pop();
    const [first] = lines;
    const last = lines.at(-1);
    if (first && last)
      lists.push({ span: { start: first.start, end: last.end }, items: itemsOf(text, lines) });
    lines = [];
  };
  let isAfterSpace = false;
  let bar = 0;
  let known: { readonly hidden: Span; readonly isOut: boolean } | undefined;
  for (let start = part.start; start < part.end;) {
    const found = text.indexOf('\n', start);
    const next = found < 0 || found >= part.end ? part.end : found + 1;
    const end =
      found >= 0 && text[found - 1] === '\r' ? found - 1 : Math.min(found < 0 ? part.end : found, part.end);
    const words = text.slice(start, Math.max(end, start));
    while ((barred[bar]?.end ?? start + 1) <= start) bar++;
    const hidden = barred[bar];
    const isBarred = hidden !== undefined && hidden.start <= start;
    if (isBarred && hidden !== known?.hidden)
      known = { hidden, isOut: TAKEN_OUT.test(text.slice(hidden.start, hidden.end)) };
    const isOut = isBarred && known?.isOut === true;
    const item = isBarred ? null : ITEM.exec(words);
    const line = { words, item, isOut, start, end: Math.max(end, start) };
    const isBlank = words.trim() === '';
    const isOther = item
      ? lines.length > 0 && item[1] === '' && kindOf(item[2]) !== kindOf(lines[0]?.item?.[2])
      : !isBlank &&
        !isOut &&
        (lines.length === 0 ||
          (isAfterSpace && !/^[ \t]/.test(words)) ||
          /^(?:<!--|[#>|]|```|~~~)/.test(words));
    if (isOther) close();
    if (lines.length > 0 || item) lines.push(line);
    isAfterSpace = isBlank;
    start = next;
  }
  close();
  return lists;
}

/** Lists are of one kind while their markers are: a bullet of another form begins another list. */
function kindOf(marker: string | undefined): string {
  return marker === undefined ? '' : marker.slice(-1);
}

function itemsOf(text: string, lines: readonly ListLine[]): ContentsItem[] {
  const top: ContentsItem[] = [];
  const open: { width: number; item: ContentsItem }[] = [];
  let before = 0;
  for (const { words, item: found, start, end } of lines) {
    const last = open.at(-1)?.item;
    const breakBefore = text.slice(before, start);
    before = end;
    if (!found) {
      if (!last) continue;
      if (words.trim() === '') last.space += breakBefore + words;
      else {
        Object.assign(last, { more: last.more + last.space + breakBefore + words, space: '' });
      }
      continue;
    }
    const [, indent = '', marker = '', gap = '', rest = ''] = found;
    const width = indent.replaceAll('\t', '    ').length;
    while ((open.at(-1)?.width ?? -1) >= width) open.pop();
    const item: ContentsItem = { indent, marker, gap, words: rest, more: '', space: '', children: [] };
    (open.at(-1)?.item.children ?? top).push(item);
    open.push({ width, item });
  }
  return top;
}

/** The list as text, without a line break at its end. */
export function printList(items: readonly ContentsItem[], eol: string): string {
  const flat = (all: readonly ContentsItem[]): ContentsItem[] =>
    all.flatMap((item) => [item, ...flat(item.children)]);
  const lines = flat(items);
  return lines
    .map(({ indent, marker, gap, words, more, space }, at) => {
      const own = indent + marker + gap + words + more;
      return at === lines.length - 1 ? own : own + space + eol;
    })
    .join('');
}
