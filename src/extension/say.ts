import * as vscode from 'vscode';

/** Time a sentence stays in the status bar, in milliseconds. */
const moment = 4000;

/** Says in the status bar what was done, or that there is nothing to do: nobody has to close it. */
export function say(sentence: string): void {
  vscode.window.setStatusBarMessage(sentence, moment);
}
