import { lineBreakOf, type NoteEdit } from '../../text/text-edit';

/** Something put into a file between two of its texts. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  /** Sections, each with an empty line after it. */
  sections: string;
}

/**
 * Puts sections where a part of a text ends; those at the same place follow one another.
 *
 * @param own the insertions of the file so far
 * @param end of the part, its empty lines included
 */
export function insertAt(own: Insertion[], end: number, text: string, sections: string): void {
  const start = text.slice(0, end).trimEnd().length;
  const there = own.find((each) => each.start === start);
  if (there) there.sections += sections;
  else own.push({ start, end, sections });
}

/** The insertions as edits of the file, with an empty line on both sides. */
export function insertionsEdit(path: string, text: string, own: readonly Insertion[]): NoteEdit {
  const eol = lineBreakOf(text);
  const edits = own.map(({ start, end, sections }) => {
    const isLast = end >= text.length;
    const words = isLast ? sections.trimEnd() + eol : sections;
    return { span: { start, end }, text: (start === 0 ? '' : eol + eol) + words };
  });
  return { path, edits };
}
