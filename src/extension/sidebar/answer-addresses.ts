import * as vscode from 'vscode';
import type { Notes } from '../notes/notes';
import type { Sidebar } from './sidebar';

/**
 * Answers the addresses of the extension. Any program can call them, so they do no more than narrow the sidebar down,
 * and only to tags there are.
 */
export function answerAddresses(notes: Notes, sidebar: Sidebar): vscode.Disposable {
  return vscode.window.registerUriHandler({
    async handleUri(uri) {
      const { followFilterAddress } = await import('./filter-address');
      await followFilterAddress(uri, notes, sidebar);
    },
  });
}
