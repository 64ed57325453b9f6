import type { Span } from './span';

/** One replacement in a text; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What a wish changes in the notes of one root: applied together, and undone together. */
export interface NotesEdit {
  readonly changes: readonly NoteEdit[];
  /** Files that are not there yet. One that is there is never replaced. */
  readonly creations: readonly NoteCreation[];
}

export interface NoteEdit {
  /** Relative to the root, `/` between. */
  readonly path: string;
  /** Ordered or not, but not overlapping; places are those of the text before all of them. */
  readonly edits: readonly TextEdit[];
}

export interface NoteCreation {
  readonly path: string;
  readonly text: string;
}

/**
 * The text after some edits. Edits at the same place are applied in the order given.
 * @throws RangeError when edits overlap or reach beyond the text: such edits were made for another text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(`An edit at ${String(span.start)}–${String(span.end)} does not fit the text.`);
    }
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The line break the author uses: that of the first line; `\n` where there is none yet. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
