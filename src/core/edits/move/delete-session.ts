import { sentence } from '../../language/sentence';
import type { Conference, Session } from '../../conference/model';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { contentsOf } from './move-block';
import { moveEntries } from './move-entries';
import type { Move, MoveNotes } from './move-edit';
import { sessionBlock } from './outline-block';
import { cutOf, editsIn, placesAround } from './outline-pieces';
import { placedPath } from './page-numbers';
import { rearrange } from './rearrange';
import type { Piece } from './rearrangement';

/**
 * Deletes a session: its page, with all of its bundle, or its heading with all that belongs to it and its entry in the
 * table of contents. Other links to it stay as they are; `linksTo` lists them.
 */
export function deleteSession(notes: MoveNotes, conferences: readonly Conference[], session: Session): Move {
  const { path } = session;
  const block = session.span.start > 0 ? sessionBlock(notes, session) : undefined;
  if (!block) {
    if (notes.hasFile(path) !== true) return { reason: sentence('There is no file “{0}”.', path) };
    const placed = placedPath(path);
    const deletions = placed === path ? [path] : [...new Set([path, ...notes.filesBelow(placed)])];
    return { edit: { changes: [], creations: [], renames: [], deletions }, told: [] };
  }
  const { gone } = cutOf(block);
  const from = contentsOf(notes, conferences, path);
  const isMoved = ({ span }: { readonly span: Span }): boolean =>
    span.start >= block.span.start && span.start < block.span.end;
  const edits: readonly TextEdit[] = (from && moveEntries(from, undefined, isMoved, [], 0)?.out) ?? [];
  const pieces: Piece[] = placesAround(path, block.text, gone).map((piece) => ({
    ...piece,
    edits: editsIn(edits, piece.span),
  }));
  return rearrange(notes, { files: new Map([[path, { pieces }]]), deletions: [] });
}
