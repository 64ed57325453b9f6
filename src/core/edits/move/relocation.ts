import type { Files } from '../../site/links';
import type { MoveNotes } from './move-edit';

/** Where something is found by a link. */
export interface Target {
  readonly path: string;
  /** Empty for a whole file. */
  readonly anchor: string;
  /** The file has no such anchor. */
  readonly isLost?: boolean;
  /** What the heading says then, where that is known. */
  readonly words?: string;
}

/** Where everything stands after a move. */
export interface Relocation {
  /** Where the file stands to which what is written at a place of a note belongs. */
  source(path: string, offset: number): string;
  /** Where what a link leads to stands; the anchor is empty for a whole file. */
  target(path: string, anchor: string): Target;
  /** The content folder of a page's site then; as it is now when left out. */
  readonly siteOf?: (path: string) => string | undefined;
  /** Whether a way down is written without `./`, as in a README, where it was one up before. */
  readonly isBare?: boolean;
  /** The files there are then. */
  readonly after: Files;
  /** Those among them that are made on the way. */
  readonly made?: Iterable<string>;
}

/** The content folder of the site whose page a note is after a move. */
export function siteAfter(notes: MoveNotes, { siteOf }: Relocation, path: string): string | undefined {
  return siteOf ? siteOf(path) : notes.siteOf(path);
}
