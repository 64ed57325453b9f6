import type { TextEdit } from './text-edit';

/** A stretch of a text on its way through edits: kept from the first text, or new. */
type Piece = { readonly start: number; readonly end: number } | { readonly words: string };

/**
 * One list of edits that does what two do one after the other.
 *
 * @param length of the text before the first edits
 * @param later their places are those of the text after the first ones
 */
export function composeEdits(
  length: number,
  first: readonly TextEdit[],
  later: readonly TextEdit[],
): TextEdit[] {
  return editsBetween(length, cut(cut(length > 0 ? [{ start: 0, end: length }] : [], first), later));
}

/**
 * Edits that make of a text what its kept stretches, in their order, and new words between them are.
 *
 * @param length of the text
 * @param pieces what is kept may have edits of its own
 */
export function editsBetween(
  length: number,
  pieces: Iterable<Piece & { readonly edits?: readonly TextEdit[] }>,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let words = '';
  const flush = (next: number): void => {
    if (words !== '' || next > at) edits.push({ span: { start: at, end: next }, text: words });
    words = '';
  };
  for (const piece of pieces) {
    if ('words' in piece) words += piece.words;
    else {
      flush(piece.start);
      edits.push(...(piece.edits ?? []));
      at = piece.end;
    }
  }
  flush(length);
  return edits;
}

/** The pieces of the text after some edits, from those before. */
function cut(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const result: Piece[] = [];
  const rest = [...pieces];
  let at = 0;
  /** Moves what stands before an offset over to the result, or drops it. */
  const upTo = (offset: number, keeps: boolean): void => {
    while (at < offset) {
      const piece = rest.shift();
      if (piece === undefined) return;
      const length = sizeOf(piece);
      const [head, tail] = length > offset - at ? split(piece, offset - at) : [piece, undefined];
      if (keeps) result.push(head);
      if (tail) rest.unshift(tail);
      at += sizeOf(head);
    }
  };
  for (const { span, text } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    upTo(span.start, true);
    upTo(span.end, false);
    if (text !== '') result.push({ words: text });
  }
  return [...result, ...rest];
}

const sizeOf = (piece: Piece): number => ('words' in piece ? piece.words.length : piece.end - piece.start);

function split(piece: Piece, at: number): [Piece, Piece] {
  return 'words' in piece
    ? [{ words: piece.words.slice(0, at) }, { words: piece.words.slice(at) }]
    : [
        { start: piece.start, end: piece.start + at },
        { start: piece.start + at, end: piece.end },
      ];
}
