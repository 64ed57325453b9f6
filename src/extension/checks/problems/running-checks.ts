import * as vscode from 'vscode';
import { OWN_WORDS_FILE } from '../../../core/typos/own-words';
import type { Notes } from '../../notes/notes';
import { Checks } from './checks';
import { CHECK_NOW_COMMAND, FixActions } from '../fixes/code-actions';
import { Problems } from './problems';

/** The checks at work: problems in notes, and their fixes. */
export class RunningChecks implements vscode.Disposable {
  readonly checks: Checks;
  readonly problems: Problems;
  readonly #disposable: vscode.Disposable;

  /** @param extension the folder of the extension, which holds the word lists */
  constructor(notes: Notes, extension: vscode.Uri, log: vscode.LogOutputChannel) {
    const checks = new Checks(notes, extension, log);
    const problems = new Problems(notes, checks, log);
    // A folder that goes takes the file along, and of that VS Code says nothing.
    const [folder = ''] = OWN_WORDS_FILE.split('/');
    const words = vscode.workspace.createFileSystemWatcher(`**/{${folder},${OWN_WORDS_FILE}}`);
    const readWords = (): void => void checks.readOwnWords();
    const actions = new FixActions(checks);
    this.checks = checks;
    this.problems = problems;
    this.#disposable = vscode.Disposable.from(
      checks,
      problems,
      words,
      words.onDidCreate(readWords),
      words.onDidChange(readWords),
      words.onDidDelete(readWords),
      vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, actions, FixActions.metadata),
      vscode.commands.registerCommand(CHECK_NOW_COMMAND, (uri: vscode.Uri) => problems.checkNow(uri)),
    );
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}
