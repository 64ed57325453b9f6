import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { fixture, workbench } from '../workbench';
import { openPreview } from './live-preview';

const webview = { webview: true };
const sample = (...path: string[]): vscode.Uri => fixture('sample-conference', ...path);

describe('the page of a day in the live preview', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await (await conferenceNotes()).notes.settle();
  });

  it('lists the talks of its day, and follows their titles', async () => {
    await conferenceNotes();
    const talk = await vscode.workspace.openTextDocument(sample('content', 'day1', '06_small-images.md'));
    await vscode.window.showTextDocument(sample('content', 'day1', '_index.md'));
    await openPreview();
    await workbench.text('.conference-sessions a[data-href$="02_golden-path.md"]', webview);
    const at = talk.positionAt(talk.getText().indexOf('title: ') + 'title: '.length);
    const word = 'Renamed ';
    const edit = new vscode.WorkspaceEdit();
    edit.insert(talk.uri, at, word);
    await vscode.workspace.applyEdit(edit);
    try {
      await workbench.text('.conference-sessions a:has-text("Renamed")', webview);
    } finally {
      const back = new vscode.WorkspaceEdit();
      back.delete(talk.uri, new vscode.Range(at, at.translate(0, word.length)));
      await vscode.workspace.applyEdit(back);
      await talk.save();
    }
  });
});
