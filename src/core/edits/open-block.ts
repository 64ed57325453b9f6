import { sentence } from '../language/sentence';
import type { Note } from '../note/note';
import { lineFinder } from '../text/line-starts';
import { firstEndingAfter, startingIn, type Span } from '../text/span';
import type { NotesEdit, TextEdit } from '../text/text-edit';

/** A block without an end: it swallows what is put after it. */
export interface OpenBlock {
  /** 0-based. */
  readonly line: number;
  /** Why nothing is put there, and what to do. */
  readonly reason: string;
}

/** The first block in a part of a note that its author has not closed yet. */
export function openBlock(text: string, note: Note, { start, end }: Span): OpenBlock | undefined {
  const fence = startingIn(note.fences, { start, end }).find(({ closed }) => !closed);
  if (fence)
    return found(text, fence.span.start, (line) =>
      sentence('In line {0} a code block begins that is not closed. Fix that first.', line),
    );
  const first = firstEndingAfter(note.comments, start);
  const comment = note.comments
    .slice(first)
    .find((each) => each.start >= start && each.start < end && !text.startsWith('-->', each.end - 3));
  return (
    comment &&
    found(text, comment.start, (line) =>
      sentence('In line {0} a comment begins that is not closed. Fix that first.', line),
    )
  );
}

/** The block without an end into which some edits of a note would write, if there is one. */
export function openBefore(text: string, note: Note, edits: readonly TextEdit[]): OpenBlock | undefined {
  if (edits.length === 0) return undefined;
  const end = Math.max(...edits.map(({ span }) => span.start));
  return openBlock(text, note, { start: note.bodyStart, end });
}

/** The first block without an end into which an edit of several notes would write. @param known the notes before it */
export function openIn(
  { changes }: NotesEdit,
  known: (path: string) => { readonly text: string; readonly note: Note } | undefined,
): OpenBlock | undefined {
  for (const { path, edits } of changes) {
    const own = known(path);
    const open = own && openBefore(own.text, own.note, edits);
    if (open) return open;
  }
  return undefined;
}

/** @param reason for a 1-based line */
function found(text: string, at: number, reason: (line: number) => string): OpenBlock {
  const line = lineFinder(text)(at);
  return { line, reason: reason(line + 1) };
}
