import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';

const webview = { webview: true };

describe('a talk in the live preview', () => {
  before(async () => {
    await conferenceNotes();
    await vscode.window.showTextDocument(
      fixture('sample-conference', 'content', 'day1', '02_golden-path.md'),
    );
    await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
  });

  after(async () => {
    await vscode.workspace
      .getConfiguration('workbench')
      .update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [name, theme, kind] of [
    ['light', 'Default Light Modern', 'vscode-light'],
    ['dark', 'Default Dark Modern', 'vscode-dark'],
    ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
  ] as const) {
    it(`can be read in ${name} colours`, async () => {
      await vscode.workspace
        .getConfiguration('workbench')
        .update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await workbench.text(`body.${kind} .markdown-body`, webview);
      await eventually('drawing', async () => {
        const body = 'body:has(> .markdown-body)';
        return (await workbench.attribute(body, 'data-conference-diagrams-waiting', webview)) === '0';
      });
      assert.match(await workbench.screenshot(`preview-${name}`), /preview-/);
    });
  }
});
