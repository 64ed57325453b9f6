import * as vscode from 'vscode';
import { toTreeNode } from '../sidebar/tree-node';
import type { Command } from './command';

/** For a session of the tree, else the talk of the cursor. */
export const insertCodeButton: Command = {
  id: 'conferenceNotes.insertCodeButton',
  run: async ({ notes }, from) => {
    const { insertKnownButton } = await import('../editing/insert-buttons');
    await insertKnownButton(notes, toTreeNode(from), 'code', vscode.l10n.t('Insert Code Button'));
  },
};
