import * as vscode from 'vscode';
import type { Command } from './command';

/** The talks of a day by their time in the schedule. */
export const showInTimeOrder: Command = {
  id: 'conferenceNotes.showInTimeOrder',
  run: async () => {
    await vscode.workspace
      .getConfiguration('conferenceNotes')
      .update('sidebar.timeOrder', true, vscode.ConfigurationTarget.Global);
  },
};
