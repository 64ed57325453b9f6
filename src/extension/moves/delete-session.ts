import * as vscode from 'vscode';
import { deleteSession } from '../../core/edits/move/delete-session';
import { linksTo, type LinkPlace } from '../../core/edits/move/links-to';
import { placedPath } from '../../core/edits/move/page-numbers';
import { goTo } from '../editing/go-to';
import { uriIn } from '../notes/path-in-folder';
import type { NoteRoot } from '../notes/note-root';
import { say } from '../say';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { saveBeforeDeleting } from './files-to-write';
import { moveNotesOf } from './move-notes';
import { performMove } from './perform-move';
import { oneSession, sessionAt } from './session-place';

/** Lists the links to a session, and takes it away: its file to the trash, its part out of a file. */
export async function deleteOne(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const { root, session } = await oneSession(services, rows);
  const isPage = session.span.start === 0;
  const place = isPage ? fileOf(root, session.path) : session.path;
  const links = await (await moveNotesOf(root, services.log)).ask((notes) => linksTo(notes, session));
  const picked = await vscode.window.showQuickPick(choicesFor(isPage, place, links), {
    title: vscode.l10n.t('Delete “{0}”?', session.title),
    placeHolder:
      links.length === 0
        ? vscode.l10n.t('No link leads to it.')
        : vscode.l10n.t('The links below lead to it and will lead nowhere.'),
    ignoreFocusOut: true,
  });
  if (!picked) return;
  if (picked.link) {
    await goTo(uriIn(root.uri, picked.link.path), picked.link.offset);
    return;
  }
  if (isPage) await trash(root, session.path, place);
  else
    await performMove(services, root, [session.path], (notes) => {
      const now = sessionAt(root, session.id);
      return deleteSession(notes, now.conferences, now.session);
    });
  services.notes.reread(uriIn(root.uri, session.path));
  await services.notes.settle();
  say(vscode.l10n.t('“{0}” was deleted. Undo brings it back.', session.title));
}

type Choice = vscode.QuickPickItem & { readonly link?: LinkPlace };

/** The file of a page, or its folder where that holds nothing but this page and its files. */
function fileOf({ index }: NoteRoot, path: string): string {
  const placed = placedPath(path);
  const isShared = [...index.paths()].some((other) => other !== path && other.startsWith(`${placed}/`));
  return placed === '' || isShared ? path : placed;
}

function choicesFor(isPage: boolean, place: string, links: readonly LinkPlace[]): Choice[] {
  const remove = isPage
    ? vscode.l10n.t('Move “{0}” to the Trash', place)
    : vscode.l10n.t('Take Its Part out of “{0}”', place);
  const places = links.map((link) => ({
    label: link.text,
    description: `${link.path}:${String(link.line + 1)}`,
    link,
  }));
  const line = { label: vscode.l10n.t('Links to It'), kind: vscode.QuickPickItemKind.Separator };
  return [{ label: `$(trash) ${remove}` }, ...(places.length > 0 ? [line, ...places] : [])];
}

async function trash({ uri }: NoteRoot, page: string, place: string): Promise<void> {
  await saveBeforeDeleting(uriIn(uri, page));
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(uriIn(uri, place), { recursive: true, ignoreIfNotExists: false });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(vscode.l10n.t('“{0}” could not be deleted; everything is as it was.', place));
}
