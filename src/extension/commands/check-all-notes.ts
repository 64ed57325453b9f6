import * as vscode from 'vscode';
import { counted } from '../counted';
import type { Command } from './command';

export const checkAllNotes: Command = {
  id: 'conferenceNotes.checkAllNotes',
  run: async ({ checks: later }) => {
    const { problems } = await later.get();
    const location = vscode.ProgressLocation.Notification;
    const { notes, findings } = await vscode.window.withProgress(
      { location, title: vscode.l10n.t('Checking all notes'), cancellable: true },
      (progress, token) => {
        let shown = 0;
        return problems.closed.checkAll(token, ({ notes: done }, total) => {
          const message = vscode.l10n.t('{0} of {1}', done.toLocaleString(), total.toLocaleString());
          progress.report({ message, increment: ((done - shown) / total) * 100 });
          shown = done;
        });
      },
    );
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    const found = vscode.l10n.t('{0} in {1}', counted(findings, 'problem'), counted(notes, 'note'));
    vscode.window.setStatusBarMessage(`Conference Notes: ${found}`, 10_000);
  },
};
