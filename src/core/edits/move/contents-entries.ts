import type { Day } from '../../conference/model';
import { decoded } from '../../site/paths';
import { headingIds, type IdMaker } from '../../site/heading-ids';
import type { Heading, Note } from '../../note/note';
import type { Span } from '../../text/span';
import { anchorLink } from '../contents/contents-list';
import { findContents } from '../contents/find-contents';
import { nextLine } from '../../text/next-line';

/** A line of a table of contents with all that stands below it. */
export interface Entry {
  /** Whole lines, with the line break of the last. */
  readonly span: Span;
  /** White space in front of the marker. */
  readonly indent: string;
  readonly width: number;
  /** `-`, `3.` */
  readonly marker: string;
  readonly markerAt: number;
  /** The heading to which it leads. */
  readonly heading: Heading | undefined;
  readonly parent: Entry | undefined;
}

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+\S/;

/** The entries of a file's table of contents, in order; undefined where it has none. */
export function contentsEntries(
  text: string,
  note: Note,
  days: readonly Day[],
  maker: IdMaker,
): readonly Entry[] | undefined {
  const found = findContents(text, note, days);
  if (!found || !('list' in found)) return undefined;
  const ids = headingIds(note.headings, text, maker);
  const lines = linesOf(text, found.list.span);
  const entries: Entry[] = [];
  lines.forEach(({ start, end }, at) => {
    const words = text.slice(start, end);
    const [, indent = '', marker = ''] = ITEM.exec(words) ?? [];
    if (marker === '') return;
    const width = widthOf(indent);
    const below = lines.slice(at + 1).findIndex((line) => {
      const next = ITEM.exec(text.slice(line.start, line.end));
      return next ? widthOf(next[1] ?? '') <= width : !/^\s/.test(text.slice(line.start, line.end));
    });
    const last = below < 0 ? lines.at(-1) : lines[at + below];
    const link = anchorLink(words);
    const id = link && decoded(words.slice(link.anchor.start, link.anchor.end));
    const heading = id === undefined || id === '' ? undefined : note.headings[ids.indexOf(id)];
    const parent = entries.findLast((entry) => entry.width < width && entry.span.end > start);
    const span = { start, end: last?.end ?? end };
    entries.push({ span, indent, width, marker, markerAt: start + indent.length, heading, parent });
  });
  return entries;
}

const widthOf = (indent: string): number => indent.replaceAll('\t', '    ').length;

/** The lines of a part, line breaks included; empty ones at the end are left out. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = text.lastIndexOf('\n', start - 1) + 1; at < end;) {
    const next = nextLine(text, at);
    lines.push({ start: at, end: next });
    at = next;
  }
  return lines;
}
