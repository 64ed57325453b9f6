import * as vscode from 'vscode';
import { toTreeNode } from '../sidebar/tree-node';
import type { Command } from './command';

/** For a session of the tree, else the talk of the cursor. */
export const insertYoutubeButton: Command = {
  id: 'conferenceNotes.insertYoutubeButton',
  run: async ({ notes }, from) => {
    const { insertKnownButton } = await import('../editing/insert-buttons');
    await insertKnownButton(notes, toTreeNode(from), 'video', vscode.l10n.t('Insert YouTube Button'));
  },
};
