import type { Note } from '../../note/note';
import type { NotesEdit, TextEdit } from '../../text/text-edit';

/** A file that gets another path; both relative to the root, `/` between. */
export interface FileRename {
  readonly from: string;
  readonly to: string;
}

/**
 * What moving changes: applied together, and undone together. The changes are those of the texts at their old paths,
 * before the files are renamed; the renames happen at the same time, so that two files may change places.
 */
export interface MoveEdit extends NotesEdit {
  readonly renames: readonly FileRename[];
  /** Files that are gone afterwards: what they said stands elsewhere, or is to go. */
  readonly deletions: readonly string[];
}

/** An edit that can be done. */
export interface Moved {
  readonly edit: MoveEdit;
  /** Sentences on what could not be kept, such as tags of a page that becomes a heading; none when all is. */
  readonly told: readonly string[];
}

/** An edit, or a sentence that says why nothing is moved. */
export type Move = Moved | { readonly reason: string };

/** The notes of one root, as far as a move asks for them. */
export interface MoveNotes {
  paths(): Iterable<string>;
  note(path: string): Note | undefined;
  text(path: string): string | undefined;
  /** Whether there is a file, a note or any other. */
  hasFile(path: string): boolean | undefined;
  /** Paths of all files below a folder, notes and others. */
  filesBelow(folder: string): readonly string[];
  /**
   * The content folder of the site whose page a note at this path is, or would be; undefined outside of sites. From
   * there `/path` counts.
   */
  siteOf(path: string): string | undefined;
}

/** What else changes in the texts of a move: edits by the note's path, as it is before the move. */
export type OwnEdits = ReadonlyMap<string, readonly TextEdit[]>;
