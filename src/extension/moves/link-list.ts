import * as vscode from 'vscode';
import type { LinkPlace } from '../../core/edits/move/links-to';
import { goTo } from '../editing/go-to';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';

/** Lists links, and goes to the one that is picked. */
export async function showLinks(root: NoteRoot, links: readonly LinkPlace[], title: string): Promise<void> {
  const items = links.map((link) => ({
    label: link.text,
    description: `${link.path}:${String(link.line + 1)}`,
    link,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (picked) await goTo(uriIn(root.uri, picked.link.path), picked.link.offset);
}
