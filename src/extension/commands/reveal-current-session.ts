import * as vscode from 'vscode';
import { say } from '../say';
import type { Command } from './command';

export const revealCurrentSession: Command = {
  id: 'conferenceNotes.revealCurrentSession',
  run: async ({ notes, navigation, sidebar }) => {
    await notes.settle();
    const current = navigation.current();
    if (current !== undefined) await sidebar.reveal(current);
    else say(vscode.l10n.t('The cursor is not in a session.'));
  },
};
