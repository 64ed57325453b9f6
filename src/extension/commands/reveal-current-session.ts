import * as vscode from 'vscode';
import type { Command } from './command';

export const revealCurrentSession: Command = {
  id: 'conferenceNotes.revealCurrentSession',
  run: async ({ notes, navigation, sidebar }) => {
    await notes.settle();
    const current = navigation.current();
    if (current !== undefined) await sidebar.reveal(current);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('The cursor is not in a session.'), 4000);
  },
};
