import * as vscode from 'vscode';
import type { Notes } from '../notes/notes';
import { Checks } from './checks';
import { registerCodeActions } from './code-actions';
import { isWordsFile } from './own-words';

/** The checks at work: problems in open notes, and their fixes. */
export interface RunningChecks extends vscode.Disposable {
  readonly checks: Checks;
}

export function registerChecks(
  notes: Notes,
  extension: vscode.Uri,
  log: vscode.LogOutputChannel,
): RunningChecks {
  const checks = new Checks(notes, extension, log);
  const words = vscode.workspace.createFileSystemWatcher('**/.conference-notes/words.txt');
  const reload = (uri: vscode.Uri): void => {
    const found = notes.find(uri);
    if (found && isWordsFile(found.path)) void checks.reloadWords();
  };
  const disposable = vscode.Disposable.from(
    checks,
    registerCodeActions(checks),
    words,
    words.onDidCreate(reload),
    words.onDidChange(reload),
    words.onDidDelete(reload),
  );
  return {
    checks,
    dispose: () => {
      disposable.dispose();
    },
  };
}
