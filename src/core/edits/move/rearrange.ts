import { sentence } from '../../language/sentence';
import type { TextEdit } from '../../text/text-edit';
import { followLinks, followLinksBeside, overlaps } from './follow-links';
import { leadingTo } from './leading-notes';
import type { Move, MoveNotes } from './move-edit';
import { editsOfPieces, setPieces } from './pieced-text';
import { isTaken, type Piece, type PiecedFile, type Rearrangement } from './rearrangement';
import { headingPlaces, type HeadingPlaces } from './heading-places';
import type { Relocation } from './relocation';

/**
 * Puts pieces of notes elsewhere, with every link following: those in them and those to them and their headings,
 * whose ids may be others in another file or another order.
 *
 * @returns a sentence when a file is in the way, or a heading would be lost or read as something else
 */
export function rearrange(notes: MoveNotes, wish: Rearrangement): Move {
  const rearrangement = withTitles(wish);
  const { files, deletions, own } = rearrangement;
  const gone = new Set(deletions);
  const taken = [...files.keys()].find(
    (path) => notes.text(path) === undefined && notes.hasFile(path) === true && !gone.has(path),
  );
  if (taken !== undefined)
    return {
      reason: sentence('“{0}” exists already. Give another name, or move that file away first.', taken),
    };
  const places = headingPlaces(notes, rearrangement);
  if ('reason' in places) return places;
  const creations: { path: string; text: string }[] = [];
  const changes: { path: string; edits: readonly TextEdit[] }[] = [];
  for (const [path, file] of files) {
    const linked = withLinks(notes, rearrangement, places, path, file);
    const { text, set } = setPieces(linked, (from) => notes.text(from) ?? '');
    const before = notes.text(path);
    if (before === undefined) creations.push({ path, text });
    else {
      const edits = editsOfPieces(path, before, set);
      if (edits.length > 0) changes.push({ path, edits });
    }
  }
  const relocation = relocationOf(notes, rearrangement, places, (path) => path);
  const mayLead = leadingTo(notes, [...files.keys(), ...deletions]);
  for (const path of notes.paths()) {
    if (files.has(path) || gone.has(path) || !(own?.has(path) === true || mayLead(path))) continue;
    const first = own?.get(path) ?? [];
    const links = followLinksBeside(notes, path, relocation, first);
    if (first.length + links.length > 0) changes.push({ path, edits: [...first, ...links] });
  }
  return { edit: { changes, creations, renames: [], deletions }, told: [] };
}

/** New words of headings in the pieces that hold them, and in notes that keep theirs. */
function withTitles(wish: Rearrangement): Rearrangement {
  const { files, own, retitled } = wish;
  if (!retitled || retitled.edits.size === 0) return wish;
  const titled = (piece: Piece): Piece =>
    isTaken(piece) ? withEdits(piece, retitled.edits.get(piece.path) ?? []) : piece;
  const kept = new Map(own);
  for (const [path, edits] of retitled.edits)
    if (!files.has(path)) kept.set(path, [...(kept.get(path) ?? []), ...edits]);
  const all = [...files].map(([path, file]) => [path, { ...file, pieces: file.pieces.map(titled) }] as const);
  return { ...wish, files: new Map(all), own: kept };
}

/** The pieces of a file with their links as they have to be written in it. */
function withLinks(
  notes: MoveNotes,
  rearrangement: Rearrangement,
  places: HeadingPlaces,
  path: string,
  { pieces }: PiecedFile,
): Piece[] {
  const relocation = relocationOf(notes, rearrangement, places, () => path);
  const found = new Map<string, readonly TextEdit[]>();
  return pieces.map((piece) => {
    if (!isTaken(piece)) return piece;
    let links = found.get(piece.path);
    if (!links) found.set(piece.path, (links = followLinks(notes, piece.path, relocation)));
    return withEdits(piece, links);
  });
}

/** A piece with those of some edits that lie in it and change nothing that is changed already. */
export function withEdits(piece: Piece, links: readonly TextEdit[]): Piece {
  if (!isTaken(piece)) return piece;
  const { start, end } = piece.span;
  const inside = links.filter(
    (edit) =>
      edit.span.start >= start && edit.span.end <= end && !piece.edits.some((one) => overlaps(one, edit)),
  );
  return inside.length === 0 ? piece : { ...piece, edits: [...piece.edits, ...inside] };
}

function relocationOf(
  notes: MoveNotes,
  { files, deletions, siteOf, isBare }: Rearrangement,
  places: HeadingPlaces,
  source: (path: string) => string,
): Relocation {
  const gone = new Set(deletions);
  return {
    source,
    target: (path, anchor) => places.target(path, anchor),
    ...(siteOf && { siteOf }),
    ...(isBare !== undefined && { isBare }),
    made: files.keys(),
    after: { hasFile: (path) => files.has(path) || (!gone.has(path) && notes.hasFile(path) === true) },
  };
}
