import type { Note } from '../../note/note';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

/** Something that links lead to: a heading of a note, by its offset, or the whole note. */
export interface Place {
  readonly path: string;
  readonly heading?: number;
}

/** New words of a file. */
export interface Words {
  readonly words: string;
  /** What the heading in these words is from now on: links to it lead here. */
  readonly standsFor?: Place;
}

/** A stretch of a note that stands here afterwards. */
export interface Taken {
  readonly path: string;
  readonly span: Span;
  /** Changes in it, at places of the note as it is now. */
  readonly edits: readonly TextEdit[];
  /** What the first heading in it is from now on: a page whose heading it was. */
  readonly standsFor?: Place;
}

export type Piece = Words | Taken;

/** What a file holds after a rearrangement, from its beginning to its end. */
export interface PiecedFile {
  readonly pieces: readonly Piece[];
  /** Headings that the file as a whole is from now on. */
  readonly standsFor?: readonly Place[];
}

/** Headings that get other words on the way. */
export interface Retitled {
  /** Changes in notes, by their paths: of headings, and of the words of links that say the same. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** What a reader sees of the headings then, by their offsets now. */
  readonly headings: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** What notes are made of after talks and pages have been put elsewhere. */
export interface Rearrangement {
  /** Every file whose pieces change, by its path. One that is not there yet is made. */
  readonly files: ReadonlyMap<string, PiecedFile>;
  /** Files that are gone afterwards. */
  readonly deletions: readonly string[];
  /** The content folder of a page's site afterwards; as it is now when left out. */
  readonly siteOf?: (path: string) => string | undefined;
  /** Whether a way down is written without `./`, as in a README, where it was one up before. */
  readonly isBare?: boolean;
  /** Changes in notes that keep their pieces. */
  readonly own?: ReadonlyMap<string, readonly TextEdit[]>;
  readonly retitled?: Retitled;
}

export function isTaken(piece: Piece): piece is Taken {
  return 'path' in piece;
}

/** All of a note as one piece. */
export function whole(path: string, text: string): Taken {
  return { path, span: { start: 0, end: text.length }, edits: [] };
}

/** A note with its text. */
export interface ReadText {
  readonly path: string;
  readonly text: string;
  readonly note: Note;
}
