import * as vscode from 'vscode';
import type { Command } from './command';

export const insertCodeButton: Command = {
  id: 'conferenceNotes.insertCodeButton',
  run: async ({ notes }) => {
    const { insertKnownButton } = await import('../editing/insert-buttons');
    await insertKnownButton(notes, 'code', vscode.l10n.t('Insert Code Button'));
  },
};
