import * as vscode from 'vscode';
import { Hint } from '../hint';
import { activePlace } from '../navigation/active-place';
import { uriIn } from '../notes/path-in-folder';
import { isPreviewSeen } from '../preview/preview-tabs';
import { toTreeNode, type TreeNode } from '../sidebar/tree-node';
import type { Command } from './command';

export const openLivePreview: Command = {
  id: 'conferenceNotes.openLivePreview',
  run: async ({ preview, navigation }, from) => {
    const node = toTreeNode(from);
    const uri = node ? noteOf(node) : from instanceof vscode.Uri ? from : activePlace()?.uri;
    if (uri === undefined) {
      throw new Hint(
        node
          ? vscode.l10n.t(
              '{0} has no note of its own. Open the preview from one of its sessions.',
              nameOf(node),
            )
          : vscode.l10n.t('Open a note first: the live preview shows the note you are in.'),
      );
    }
    // Whoever comes from the tree wants to write beside the preview, and the preview follows the editor's line.
    if (node?.kind === 'session') await navigation.open({ root: node.root, session: node.value });
    else if (node) await vscode.commands.executeCommand('vscode.open', uri);
    await preview.ready();
    const editor = editorOf(uri);
    const isLoading = !isPreviewSeen();
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    // VS Code goes to the preview; whoever opens one beside a note wants to go on writing.
    if (editor) await preview.stayInNote.stay(editor, isLoading);
  },
};

/** The text editor in which a note is being written: the active one, else one that can be seen. */
function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors].find(
    (editor) => editor?.document.uri.toString() === uri.toString() && editor.viewColumn !== undefined,
  );
}

function noteOf({ root, value }: TreeNode): vscode.Uri | undefined {
  return /\.(md|markdown)$/i.test(value.path ?? '') && value.path !== undefined
    ? uriIn(root.uri, value.path)
    : undefined;
}

function nameOf(node: TreeNode): string {
  return node.kind === 'session' ? node.value.title : node.value.name;
}
