import * as vscode from 'vscode';
import { buttonAt, togglePark } from '../../core/edits/buttons/park-button';
import { readNote } from '../../core/note/read-note';
import { rangeOf } from '../ranges';

/** Park Button and Unpark Button, where a button is. */
export function registerParkActions(): vscode.Disposable {
  const kind = vscode.CodeActionKind.RefactorRewrite;
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions(document, range, { only }) {
        if (only !== undefined && !only.intersects(kind)) return [];
        const line = document.lineAt(range.start.line).text;
        if (!line.includes('{{')) return [];
        const text = document.getText();
        const note = readNote(text);
        const button = buttonAt(note, document.offsetAt(range.start));
        if (!button) return [];
        const action = new vscode.CodeAction(button.parked ? 'Unpark Button' : 'Park Button', kind);
        action.edit = new vscode.WorkspaceEdit();
        action.edit.set(
          document.uri,
          togglePark(text, note, button).map(({ span, text: words }) => {
            const place = rangeOf(document, span);
            return new vscode.TextEdit(place, words);
          }),
        );
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
