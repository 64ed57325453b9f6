import * as vscode from 'vscode';
import type { Command } from './command';

export const insertYoutubeButton: Command = {
  id: 'conferenceNotes.insertYoutubeButton',
  run: async ({ notes }) => {
    const { insertKnownButton } = await import('../editing/insert-buttons');
    await insertKnownButton(notes, 'video', vscode.l10n.t('Insert YouTube Button'));
  },
};
