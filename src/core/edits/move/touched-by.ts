import type { MoveEdit } from './move-edit';

/** The files that an edit makes, changes, moves or takes away, at their paths before and after. */
export function touchedBy({ changes, creations, renames, deletions }: MoveEdit): ReadonlySet<string> {
  return new Set([
    ...changes.map(({ path }) => path),
    ...creations.map(({ path }) => path),
    ...renames.flatMap(({ from, to }) => [from, to]),
    ...deletions,
  ]);
}
