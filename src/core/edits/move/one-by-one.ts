import { sentence } from '../../language/sentence';
import type { Move, MoveEdit, MoveNotes } from './move-edit';
import { composeMoves } from './notes-after';

/** One of several moves. */
export interface MoveStep<Stage> {
  readonly move: Move;
  /** Of what is moved. */
  readonly name: string;
  /** Where the next one begins, undefined when that cannot be told; absent for the last one. */
  readonly next?: ((edit: MoveEdit) => Stage | undefined) | undefined;
}

/**
 * Does several moves, each on what the one before has left, as one.
 *
 * @param step the next one; undefined when none is left
 */
export function oneByOne<Stage>(
  notes: MoveNotes,
  first: Stage,
  step: (stage: Stage) => MoveStep<Stage> | undefined,
): Move {
  let edit: MoveEdit = { changes: [], creations: [], renames: [], deletions: [] };
  const told: string[] = [];
  let stage = first;
  for (;;) {
    const made = step(stage);
    if (!made) return { edit, told };
    const { move, name, next } = made;
    if ('reason' in move) return move;
    edit = composeMoves(notes, edit, move.edit);
    told.push(...move.told);
    if (!next) return { edit, told };
    const after = next(move.edit);
    if (!after)
      return {
        reason: sentence(
          'After “{0}” was moved, the others are not where they were. Move them one by one.',
          name,
        ),
      };
    stage = after;
  }
}
