import * as vscode from 'vscode';
import type { Command } from './command';

/** The talks of a day in the order of the notes. */
export const showInNotesOrder: Command = {
  id: 'conferenceNotes.showInNotesOrder',
  run: async () => {
    await vscode.workspace
      .getConfiguration('conferenceNotes')
      .update('sidebar.timeOrder', false, vscode.ConfigurationTarget.Global);
  },
};
