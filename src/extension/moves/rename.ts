import * as vscode from 'vscode';
import type { Move } from '../../core/edits/move/move-edit';
import { placedPath } from '../../core/edits/move/page-numbers';
import { renameDay } from '../../core/edits/move/rename-day';
import { renameSession } from '../../core/edits/move/rename-session';
import { fileName } from '../../core/site/paths';
import { askWords } from '../editing/ask-words';
import { currentDay, dayOfNode } from '../editing/day-places';
import { Hint } from '../hint';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { moveNotesOf, type OpenMoveNotes } from './move-notes';
import { selectRow } from './move-up-down';
import { pathAfter, performMove } from './perform-move';
import { dayAt, keepsAliases, oneSession, sessionAt } from './session-place';

/** Renames what a row is: a session or a day. */
export async function renameRow(services: Services, rows: readonly TreeNode[]): Promise<void> {
  await (rows[0]?.kind === 'day' ? renameDayOf : renameOne)(services, rows);
}

/** Asks for another title, and whether the file is named after it. */
async function renameOne(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const { root, session } = await oneSession(services, rows);
  const title = await askName(vscode.l10n.t('Rename Session'), session.title);
  if (title === undefined) return;
  const aliases = keepsAliases(root);
  const rename = (notes: OpenMoveNotes, renameFile: boolean): Move =>
    renameSession(notes, { session: sessionAt(root, session.id).session, title, renameFile, aliases });
  const notes = await moveNotesOf(root, services.log);
  const renamed = renameOf(await notes.ask((all) => rename(all, true)), session.path);
  const choice = renamed ? await askFile(placedPath(session.path), placedPath(renamed)) : 'keep';
  if (choice === undefined) return;
  const done = await performMove(services, root, [session.path], (notes) =>
    rename(notes, choice === 'rename'),
  );
  if (done && rows.length > 0) await selectRow(services, root, pathAfter(done, session.path), title);
}

/** Asks for another name of a day, and whether its folder is named after it. */
export async function renameDayOf(services: Services, rows: readonly TreeNode[]): Promise<void> {
  await services.notes.settle();
  const [row] = rows;
  const found = row ? dayOfNode(row) : currentDay(services.notes);
  if (!found || found.day.name === '')
    throw new Hint(vscode.l10n.t('Go to a day first, or choose one in the sidebar.'));
  const { root, day } = found;
  const heading = day.path === undefined ? undefined : root.index.note(day.path)?.headings;
  const written = heading?.find(({ line }) => line === day.line && day.line > 0)?.text ?? day.name;
  const name = await askName(vscode.l10n.t('Rename Day'), written);
  if (name === undefined) return;
  const aliases = keepsAliases(root);
  const rename = (notes: OpenMoveNotes, renameFiles: boolean): Move =>
    renameDay(notes, { day: dayAt(root, day.id).day, name, renameFiles, aliases });
  const place = day.folder ?? day.path;
  const move = await (await moveNotesOf(root, services.log)).ask((notes) => rename(notes, true));
  const renamed = place === undefined ? undefined : renameOf(move, place);
  const choice =
    place !== undefined && renamed !== undefined && day.path !== undefined
      ? await askFile(place, renamed)
      : 'rename';
  if (choice === undefined) return;
  await performMove(services, root, day.path === undefined ? [] : [day.path], (notes) =>
    rename(notes, choice === 'rename'),
  );
}

/** Where a file or folder is after a move; undefined when it stays, or nothing is moved. */
function renameOf(move: Move, place: string): string | undefined {
  if ('reason' in move) return undefined;
  for (const { from, to } of move.edit.renames) {
    if (from === place) return to;
    if (from.startsWith(`${place}/`)) return to.slice(0, to.length - (from.length - place.length));
  }
  return undefined;
}

/** @returns undefined when the user would rather not, or has changed nothing */
async function askName(title: string, old: string): Promise<string | undefined> {
  const words = await askWords({
    title,
    value: old,
    prompt: vscode.l10n.t('Links to it follow, and those whose words are the old title get the new one.'),
    missing: vscode.l10n.t('A title is needed.'),
  });
  return words === '' || words === old ? undefined : words;
}

async function askFile(old: string, name: string): Promise<'rename' | 'keep' | undefined> {
  const items = [
    { label: vscode.l10n.t('Name it “{0}”', fileName(name)), choice: 'rename' as const },
    { label: vscode.l10n.t('Keep “{0}”', fileName(old)), choice: 'keep' as const },
  ];
  const title = vscode.l10n.t('What is the file or folder called?');
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.choice;
}
