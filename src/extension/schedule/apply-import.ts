import * as vscode from 'vscode';
import type { NoteEdit, NotesEdit } from '../../core/text/text-edit';
import { writeKept, type KeptSchedule } from '../../core/schedule/kept';
import type { Services } from '../services';
import { applyEdit } from '../editing/apply-edit';
import { readNotes, type NoteToChange } from '../editing/create-notes';
import { openNote } from '../editing/apply-edit';
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
  read: ReadonlyMap<string, NoteToChange>,
  { isShown = true }: { readonly isShown?: boolean } = {},
): Promise<boolean> {
  const text = writeKept(kept);
  const old = await openNote(root, path).catch(() => undefined);
  const all = new Map<string, { document: vscode.TextDocument; version: number; text: string }>(read);
  const changes: NoteEdit[] = edit.changes.filter(({ edits }) => edits.length > 0);
  const creations = [...edit.creations];
  if (!old) creations.push({ path, text });
  else if (old.text !== text) {
    all.set(path, old);
    changes.push({ path, edits: [{ span: { start: 0, end: old.text.length }, text }] });
  }
  if (changes.length + creations.length === 0) return false;
  const label = (changed: string): string => (changed === path ? vscode.l10n.t('The schedule') : changed);
  const done = await applyEdit(root, { changes, creations }, all, isShown ? { label } : undefined);
  await notes.settle();
  await schedules.load();
  return done;
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
