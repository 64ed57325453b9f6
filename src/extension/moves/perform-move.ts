import * as vscode from 'vscode';
import type { Move } from '../../core/edits/move/move-edit';
import { touchedBy } from '../../core/edits/move/touched-by';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { applyMove } from './apply-move';
import type { OpenMoveNotes } from './move-notes';
import { planMove, type PlannedMove, type Planning } from './plan-move';

/**
 * Plans a move, shows and does it, and takes it into the outline.
 *
 * @param sources paths of the notes that are moved
 * @returns undefined when the user would rather not, or there was nothing to change
 * @throws a sentence for the user
 */
export async function performMove(
  planning: Planning,
  root: NoteRoot,
  sources: readonly string[],
  make: (notes: OpenMoveNotes) => Move,
): Promise<PlannedMove | undefined> {
  const planned = await planMove(planning, root, sources, make);
  return (await finishMove(planning, root, planned)) ? planned : undefined;
}

/**
 * Shows and does what is planned, and takes it into the outline.
 *
 * @param preview whether a move of several files is shown first; else as the setting says
 * @returns false when nothing was changed
 */
export async function finishMove(
  { notes }: Pick<Planning, 'notes'>,
  root: NoteRoot,
  planned: PlannedMove,
  preview?: boolean,
): Promise<boolean> {
  const isDone = await applyMove(root, planned, preview);
  // VS Code tells of changes on disk when it gets to it.
  for (const path of touchedBy(planned.edit)) notes.reread(uriIn(root.uri, path));
  await notes.settle();
  if (isDone && planned.told.length > 0) void vscode.window.showInformationMessage(planned.told.join(' '));
  return isDone;
}

/** Where a note is after a move. */
export function pathAfter({ edit }: PlannedMove, path: string): string {
  return edit.renames.find(({ from }) => from === path)?.to ?? path;
}
