import { editsBetween } from '../../text/compose-edits';
import type { Span } from '../../text/span';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import { isTaken, type Piece } from './rearrangement';

/** Where a piece stands in the text that it is part of. */
export interface SetPiece {
  readonly piece: Piece;
  readonly text: string;
  readonly span: Span;
}

/**
 * The text that pieces make, with their places in it.
 *
 * @param textOf the note that a piece is taken from
 */
export function setPieces(
  pieces: readonly Piece[],
  textOf: (path: string) => string,
): { readonly text: string; readonly set: readonly SetPiece[] } {
  let at = 0;
  const set = pieces.map((piece): SetPiece => {
    const text = isTaken(piece) ? takenText(textOf(piece.path), piece.span, piece.edits) : piece.words;
    const span = { start: at, end: at + text.length };
    at = span.end;
    return { piece, text, span };
  });
  return { text: set.map((each) => each.text).join(''), set };
}

/** A part of a text with the edits that lie in it; their places are those of the text. */
export function takenText(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const moved = edits.map((edit) => ({
    text: edit.text,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  return applyEdits(text.slice(start, end), moved);
}

/** Where what stood at an offset of a note stands in the text that holds its piece; undefined where it is in none. */
export function placeAfter(set: readonly SetPiece[], path: string, offset: number): number | undefined {
  for (const { piece, span } of set) {
    if (!isTaken(piece) || piece.path !== path) continue;
    if (offset < piece.span.start || offset >= piece.span.end) continue;
    const grown = piece.edits
      .filter((edit) => edit.span.start < offset)
      .reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
    return span.start + offset - piece.span.start + grown;
  }
  return undefined;
}

/** Edits that make a note's text that of pieces, as few letters changed as can be: what is its own and in order stays. */
export function editsOfPieces(path: string, text: string, set: readonly SetPiece[]): TextEdit[] {
  const kept = longestInOrder(path, set);
  return editsBetween(
    text.length,
    set.map((each) => {
      const { piece } = each;
      return isTaken(piece) && kept.has(each) ? { ...piece.span, edits: piece.edits } : { words: each.text };
    }),
  );
}

/** The pieces of the note itself that follow each other as before, the longest such row of them. */
function longestInOrder(path: string, set: readonly SetPiece[]): ReadonlySet<SetPiece> {
  interface Row {
    readonly last: SetPiece;
    readonly end: number;
    readonly length: number;
    readonly before: Row | undefined;
  }
  const rows: Row[] = [];
  for (const each of set) {
    const { piece } = each;
    if (!isTaken(piece) || piece.path !== path) continue;
    const { start, end } = piece.span;
    const before = rows
      .filter((row) => row.end <= start)
      .reduce<Row | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
    rows.push({ last: each, end, length: (before?.length ?? 0) + end - start, before });
  }
  const found = new Set<SetPiece>();
  let row = rows.reduce<Row | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
  for (; row; row = row.before) found.add(row.last);
  return found;
}
