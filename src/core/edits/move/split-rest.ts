import { sentence } from '../../language/sentence';
import { lineBreakOf } from '../../text/text-edit';
import type { Span } from '../../text/span';
import type { MoveNotes } from './move-edit';
import { plainHead } from './page-head';
import { marksOf, type HeadingMarks } from './page-of-heading';
import { isTaken, type Piece, type PiecedFile } from './rearrangement';

/** What is left of a text when some spans of it go; they may touch, and stand in any order. */
export function partsBetween(text: string, spans: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) rest.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < text.length) rest.push({ start: at, end: text.length });
  return rest;
}

export interface Home {
  readonly file: PiecedFile;
  /** Its front matter. */
  readonly head: string;
  readonly told: readonly string[];
  /** Whether it is called as the conference, for no heading says its title. */
  readonly isNamed: boolean;
  readonly lostMarks: HeadingMarks | undefined;
}

/**
 * The first page of a site from what an outline holds besides its days: the heading over all of it is the title.
 *
 * @param name of the conference, for a file that has no such heading
 */
export function homeOf(notes: MoveNotes, path: string, rest: readonly Piece[], name: string): Home {
  const text = notes.text(path) ?? '';
  const note = notes.note(path);
  const eol = lineBreakOf(text);
  const headOf = (title: string): string => plainHead(title, ['type: home'], eol).text;
  const [first] = note?.headings ?? [];
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const [piece, ...others] = rest;
  const isTitle =
    first?.level === 1 &&
    (first.style === 'atx' || first.style === 'setext') &&
    piece !== undefined &&
    isTaken(piece) &&
    piece.span.start === 0 &&
    first.span.start < piece.span.end &&
    text.slice(bom.length, first.span.start).trim() === '';
  if (note?.frontMatter)
    return {
      file: { pieces: rest, standsFor: [{ path }] },
      head: '',
      told: [sentence('The front matter of “{0}” is that of the site’s first page now.', path)],
      isNamed: false,
      lostMarks: undefined,
    };
  if (!isTitle) {
    const head = headOf(name);
    return {
      file: { pieces: [{ words: head + eol }, ...rest], standsFor: [{ path }] },
      head: head + eol,
      told: [],
      isNamed: true,
      lostMarks: undefined,
    };
  }
  const body = { ...piece, span: { start: first.span.end, end: piece.span.end } };
  const head = bom + headOf(first.text);
  const pieces = [{ words: head }, ...(body.span.start < body.span.end ? [body] : []), ...others];
  return {
    file: { pieces, standsFor: [{ path }, { path, heading: first.span.start }] },
    head,
    told: [],
    isNamed: false,
    lostMarks: marksOf({ text, heading: first }),
  };
}
