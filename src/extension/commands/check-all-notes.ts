import * as vscode from 'vscode';
import type { Command } from './command';

export const checkAllNotes: Command = {
  id: 'conferenceNotes.checkAllNotes',
  run: async ({ checks: later }) => {
    const { checks } = await later.get();
    const location = vscode.ProgressLocation.Notification;
    const counts = { notes: 0, findings: 0 };
    await vscode.window.withProgress(
      { location, title: 'Checking all notes', cancellable: true },
      async (_, token) => {
        for await (const checked of checks.allFindings(token)) {
          counts.notes++;
          counts.findings += checked.findings.length;
          checks.publish(checked);
        }
      },
    );
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    vscode.window.setStatusBarMessage(`${counts.findings} findings in ${counts.notes} notes`, 5000);
  },
};
