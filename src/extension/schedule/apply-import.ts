import * as vscode from 'vscode';
import type { NoteEdit, NotesEdit } from '../../core/text/text-edit';
import { writeKept, type KeptSchedule } from '../../core/schedule/kept';
import type { Services } from '../services';
import { readNotes, type NoteToChange } from '../editing/create-notes';
import { applyEdit, openNote, type NoteRead } from '../editing/apply-edit';
import { finishMove } from '../moves/perform-move';
import type { PlannedMove } from '../moves/plan-move';
import type { NoteRoot } from '../notes/note-root';

/**
 * Shows what an import will change, and does it as one step of undo, the kept schedule included.
 *
 * @param read the notes that the edit was made for
 * @param path of the kept schedule
 * @returns false when the user would rather not, or nothing is to be done
 */
export async function applyImport(
  { notes, schedules }: Pick<Services, 'notes' | 'schedules'>,
  root: NoteRoot,
  edit: NotesEdit,
  { path, kept }: { readonly path: string; readonly kept: KeptSchedule },
  read: ReadonlyMap<string, NoteRead>,
  { isShown = true }: { readonly isShown?: boolean } = {},
): Promise<boolean> {
  const whole = await withKept(root, edit, { path, kept }, read);
  if (whole.edit.changes.length + whole.edit.creations.length === 0) return false;
  const label = (changed: string): string => (changed === path ? vscode.l10n.t('The schedule') : changed);
  const done = await applyEdit(root, whole.edit, whole.read, isShown ? { label } : undefined);
  await notes.settle();
  await schedules.load();
  return done;
}

/**
 * The same for an update that gives notes other paths as well.
 *
 * @throws a sentence that names the file that stood in the way
 */
export async function applyMoving(
  { notes, schedules }: Pick<Services, 'notes' | 'schedules'>,
  root: NoteRoot,
  planned: PlannedMove,
  schedule: { readonly path: string; readonly kept: KeptSchedule },
): Promise<boolean> {
  const { edit, read } = await withKept(root, planned.edit, schedule, planned.read);
  const whole = { ...planned, edit: { ...planned.edit, ...edit }, read, told: [] };
  const done = await finishMove({ notes }, root, whole, true);
  await schedules.load();
  return done;
}

/** An edit with the schedule that is remembered from then on. */
async function withKept(
  root: NoteRoot,
  edit: NotesEdit,
  { path, kept }: { readonly path: string; readonly kept: KeptSchedule },
  read: ReadonlyMap<string, NoteRead>,
): Promise<{ readonly edit: NotesEdit; readonly read: ReadonlyMap<string, NoteRead> }> {
  const text = writeKept(kept);
  const old = await openNote(root, path).catch(() => undefined);
  const changes: NoteEdit[] = edit.changes.filter(({ edits }) => edits.length > 0);
  const creations = [...edit.creations];
  if (!old) creations.push({ path, text });
  else if (old.text !== text)
    changes.push({ path, edits: [{ span: { start: 0, end: old.text.length }, text }] });
  return { edit: { changes, creations }, read: old ? new Map(read).set(path, old) : read };
}

/** The notes of a conference whose texts an import may change: those that hold days or several talks. */
export async function readForImport(
  root: NoteRoot,
  days: readonly {
    readonly path: string | undefined;
    readonly sessions: readonly { readonly path: string }[];
  }[],
): Promise<Map<string, NoteToChange>> {
  return readNotes(root, [
    ...days.map(({ path }) => path),
    ...days.flatMap(({ sessions }) => sessions.slice(0, 1).map(({ path }) => path)),
  ]);
}
