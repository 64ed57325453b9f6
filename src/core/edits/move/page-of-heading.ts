import { sentence } from '../../language/sentence';
import { lineBreakOf } from '../../text/text-edit';
import { cut, type Span } from '../../text/span';
import { fitLevels } from './fit-levels';
import type { Block } from './outline-block';
import type { PageHead } from './page-head';
import type { PiecedFile, Piece } from './rearrangement';

/** What a page of its own looks like. */
export interface PageStyle {
  /** Its front matter; undefined: its title is a heading, as in pages without front matter. */
  readonly head: PageHead | undefined;
  /** How many levels its headings rise; as many as its own when left out. */
  readonly rise?: number;
}

/** How a heading was written, which front matter cannot say. */
export type HeadingMarks = 'closing' | 'underline';

export interface PageOfHeading extends PiecedFile {
  readonly told: readonly string[];
  readonly lostMarks: HeadingMarks | undefined;
}

/** The title of the page that a heading becomes, as a reader sees it. */
export function titleOfBlock({ heading }: Block): string {
  return heading.text.trim();
}

/**
 * A heading with what stands below it, as a page: the heading is its title, and the headings below rise with it.
 *
 * @param end where the part ends
 */
export function pageOfHeading(block: Block, end: number, { head, rise }: PageStyle): PageOfHeading {
  if (head === undefined) return { ...withHeading(block, end), told: [], lostMarks: undefined };
  const eol = lineBreakOf(block.text);
  if (!head.hasTitle) {
    const { pieces, ...rest } = withHeading(block, end);
    return { ...rest, pieces: [{ words: head.text + eol + eol }, ...pieces], told: [], lostMarks: undefined };
  }
  const { path, text, note, heading } = block;
  const title = titleOfBlock(block);
  const isPlain = cut(text, heading.textSpan).replace(/\s+/g, ' ').trim() === title;
  const words: Piece[] = [{ words: head.text }];
  const told: string[] = [];
  if (!isPlain && hasLink(note.links, heading.span)) {
    words.push({ words: eol + eol }, { path, span: heading.textSpan, edits: [] });
    told.push(sentence('The heading “{0}” is a link: it stands below the title of its page.', title));
  } else if (!isPlain)
    told.push(sentence('The heading “{0}” has lost its formatting in the title of its page.', title));
  return {
    told,
    lostMarks: marksOf(block),
    pieces: [...words, ...below(block, end, rise ?? levelsUp(block))],
    standsFor: [{ path, heading: heading.span.start }],
  };
}

/** A page that its heading is the title of. */
function withHeading(block: Block, end: number): PiecedFile {
  const { path, text, note, heading, span } = block;
  const by = heading.level > 6 ? 0 : -levelsUp(block);
  if ((heading.style === 'atx' || heading.style === 'setext') && by === 1 - heading.level) {
    const part = { start: span.start, end };
    return { pieces: [{ path, span: part, edits: fitLevels(text, note, part, by) }] };
  }
  const standsFor = { path, heading: heading.span.start };
  return {
    pieces: [
      { words: '# ', standsFor },
      { path, span: heading.textSpan, edits: [] },
      ...below(block, end, levelsUp(block)),
    ],
  };
}

const levelsUp = ({ heading }: Block): number => Math.min(heading.level, 6) - 1;

/** What stands below the heading, without the space at the end of its line. */
function below({ path, text, note, heading }: Block, end: number, rise: number): Piece[] {
  const at = heading.span.end;
  const space = /^[ \t]*(?=\r?\n|$)/.exec(text.slice(at, end))?.[0] ?? '';
  const span = { start: at + space.length, end };
  if (span.start >= end) return [];
  return [{ path, span, edits: fitLevels(text, note, span, heading.level > 6 ? 0 : -rise) }];
}

/** The marks of a heading besides those at its beginning. */
export function marksOf({ text, heading }: Pick<Block, 'text' | 'heading'>): HeadingMarks | undefined {
  if (heading.style === 'setext') return 'underline';
  return /#\s*$/.test(text.slice(heading.textSpan.end, heading.span.end)) ? 'closing' : undefined;
}

function hasLink(links: readonly { readonly span: Span }[], { start, end }: Span): boolean {
  return links.some(({ span }) => span.start >= start && span.end <= end);
}
