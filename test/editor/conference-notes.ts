import * as vscode from 'vscode';
import type { ConferenceNotes } from '../../src/extension';
import type { SessionsProvider } from '../../src/extension/sidebar/sessions-provider';
import type { TreeNode } from '../../src/extension/sidebar/tree-node';

/** The running extension, with everything read that has changed so far. */
export async function conferenceNotes(): Promise<ConferenceNotes> {
  const extension = vscode.extensions.getExtension<ConferenceNotes>('conference-notes.conference-notes');
  if (extension === undefined) throw new Error('VS Code does not know the extension.');
  const api = await extension.activate();
  await api.notes.settle();
  return api;
}

/** Brings the sidebar to the front. */
export async function showSidebar(): Promise<ConferenceNotes> {
  await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
  return conferenceNotes();
}

/** The rows of the tree as VS Code is told of them, one a line, indented, with what stands behind the label. */
export async function rows(provider: SessionsProvider, node?: TreeNode, indent = ''): Promise<string[]> {
  const children = await provider.getChildren(node);
  const lines = await Promise.all(
    children.map(async (child) => {
      const { label, description } = provider.getTreeItem(child);
      const line = `${indent}${String(label)}${description ? ` (${String(description)})` : ''}`;
      return [line, ...(await rows(provider, child, `${indent}  `))];
    }),
  );
  return lines.flat();
}
