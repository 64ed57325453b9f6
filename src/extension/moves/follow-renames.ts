import * as vscode from 'vscode';
import type { FileRename, MoveEdit } from '../../core/edits/move/move-edit';
import { moveFiles } from '../../core/edits/move/move-files';
import { counted } from '../counted';
import { isShown } from '../editing/apply-edit';
import type { NoteRoot } from '../notes/note-root';
import { pathIn } from '../notes/path-in-folder';
import type { OpenMoveNotes } from './move-notes';
import { planMove, type PlannedMove, type Planning } from './plan-move';
import { renamePhases } from './rename-phases';
import { keepsAliases } from './session-place';
import { toWorkspaceEdit } from './workspace-edit';

/** A file or folder that the user renames or moves. */
export interface UserRename {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** What follows from renames, and the saving of what no editor shows, for when they are done. */
export interface Followed {
  readonly edit: vscode.WorkspaceEdit;
  readonly save: () => Promise<void>;
}

/** The edit by which links follow files that are about to be renamed; asks first, as the setting says. */
export async function followRenames(
  planning: Planning,
  files: readonly UserRename[],
): Promise<Followed | undefined> {
  await planning.notes.load();
  const [first] = files;
  const root = first && planning.notes.find(first.oldUri)?.root;
  if (!root) return undefined;
  const wished = files.flatMap((file): FileRename[] => {
    const [from, to] = [pathIn(root.uri, file.oldUri), pathIn(root.uri, file.newUri)];
    return from === undefined || to === undefined || from === '' ? [] : [{ from, to }];
  });
  if (wished.length === 0) return undefined;
  const planned = await planMove(planning, root, [], (notes) => {
    const renames = wished.flatMap((rename) => filesOf(notes, rename));
    const move = moveFiles(notes, renames, { aliases: keepsAliases(root) });
    // Whatever stands in the way, VS Code says it about the rename itself.
    return 'reason' in move
      ? { edit: { changes: [], creations: [], renames: [], deletions: [] }, told: [] }
      : move;
  });
  const edit = withoutWished(planned.edit, wished);
  if (edit.changes.length + edit.renames.length === 0 || !(await isWished(root, edit))) return undefined;
  const unseen = edit.changes.flatMap(({ path }) => {
    const document = planned.read.get(path)?.document;
    return document && !document.isDirty && !isShown(document) ? [document.uri] : [];
  });
  return { edit: made(root, planned, edit), save: () => saveAll(unseen, files) };
}

/** All files that a renamed file or folder is. */
function filesOf(notes: OpenMoveNotes, { from, to }: FileRename): FileRename[] {
  if (notes.hasFile(from) === true) return [{ from, to }];
  return notes.filesBelow(from).map((file) => ({ from: file, to: to + file.slice(from.length) }));
}

/** What is left to do when the user's own renames are done by VS Code. */
function withoutWished(edit: MoveEdit, wished: readonly FileRename[]): MoveEdit {
  const isWishedFor = (path: string): boolean =>
    wished.some(({ from }) => path === from || path.startsWith(`${from}/`));
  return { ...edit, renames: edit.renames.filter(({ from }) => !isWishedFor(from)) };
}

function made(root: NoteRoot, { read, notes }: PlannedMove, edit: MoveEdit): vscode.WorkspaceEdit {
  const phases = renamePhases(edit.renames, (path) => notes.hasFile(path) !== true);
  return toWorkspaceEdit(root, edit, phases, read, undefined, false);
}

/** Asks whether links are to follow, unless the user has said so once and for all. */
async function isWished({ uri }: NoteRoot, { changes }: MoveEdit): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration('conferenceNotes.moves', uri);
  if (settings.get<string>('onRename', 'ask') === 'always') return true;
  const items = [
    { label: vscode.l10n.t('Yes'), answer: 'yes' },
    { label: vscode.l10n.t('No'), answer: 'no' },
    { label: vscode.l10n.t('Always'), answer: 'always' },
    { label: vscode.l10n.t('Never'), answer: 'never' },
  ] as const;
  const title = vscode.l10n.t('Shall the links in {0} follow?', counted(changes.length, 'note'));
  const placeHolder = changes.map(({ path }) => path).join(', ');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
  const answer = picked?.answer;
  if (answer === 'always' || answer === 'never')
    await settings.update('onRename', answer, vscode.ConfigurationTarget.Global);
  return answer === 'yes' || answer === 'always';
}

/** Saves documents where they are after the renames. */
async function saveAll(uris: readonly vscode.Uri[], files: readonly UserRename[]): Promise<void> {
  for (const uri of uris) {
    const now = files.reduce(movedUri, uri);
    await (await vscode.workspace.openTextDocument(now)).save();
  }
}

function movedUri(uri: vscode.Uri, { oldUri, newUri }: UserRename): vscode.Uri {
  const inside = pathIn(oldUri, uri);
  return inside === undefined ? uri : inside === '' ? newUri : vscode.Uri.joinPath(newUri, inside);
}
