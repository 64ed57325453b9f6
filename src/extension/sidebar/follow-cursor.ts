import * as vscode from 'vscode';
import type { Navigation } from '../navigation/navigation';
import { ChangeCollector } from '../notes/change-collector';
import type { Notes } from '../notes/notes';
import type { SessionsProvider } from './sessions-provider';
import type { TreeNode } from './tree-node';

/**
 * Selects the session of the cursor in the sidebar whenever the user comes to another one. It does so once: who
 * then goes elsewhere in the sidebar is left alone until the cursor enters another session.
 */
export function followCursor(
  view: vscode.TreeView<TreeNode>,
  provider: SessionsProvider,
  notes: Notes,
  navigation: Navigation,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  let followed: string | undefined;
  const follow = () => {
    const settings = vscode.workspace.getConfiguration('conferenceNotes');
    const isWanted = settings.get<boolean>('sidebar.followCursor', true);
    if (!view.visible || !isWanted) return;
    const current = navigation.current();
    const node = current && provider.nodeOf(current.session);
    if (node === undefined || node.id === followed) return;
    followed = node.id;
    if (view.selection.includes(node)) return;
    view.reveal(node, { select: true, focus: false }).then(undefined, (reason: unknown) => {
      // The tree changed meanwhile; the next move of the cursor finds it.
      log.debug(`The sidebar could not show "${node.value.title}": ${String(reason)}`);
    });
  };
  const pause = new ChangeCollector<undefined>(follow);
  const soon = () => {
    pause.mark('', undefined);
  };
  const followAgain = () => {
    followed = undefined;
    soon();
  };
  return vscode.Disposable.from(
    pause,
    vscode.window.onDidChangeTextEditorSelection(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.window.tabGroups.onDidChangeTabs(soon),
    notes.onDidChange(soon),
    view.onDidChangeVisibility(followAgain),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('conferenceNotes.sidebar.followCursor')) followAgain();
    }),
  );
}
