import type { Files } from '../../site/links';

/** Where everything stands after a move. */
export interface Relocation {
  /** Where the file stands to which what is written at a place of a note belongs. */
  source(path: string, offset: number): string;
  /** Where what a link leads to stands; the anchor is empty for a whole file. */
  target(path: string, anchor: string): { readonly path: string; readonly anchor: string };
  /** The files there are then. */
  readonly after: Files;
}
