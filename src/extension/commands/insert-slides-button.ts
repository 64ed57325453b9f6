import * as vscode from 'vscode';
import type { Command } from './command';

export const insertSlidesButton: Command = {
  id: 'conferenceNotes.insertSlidesButton',
  run: async ({ notes }) => {
    const { insertKnownButton } = await import('../editing/insert-buttons');
    await insertKnownButton(notes, 'slides', vscode.l10n.t('Insert Slides Button'));
  },
};
