import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { fixture, workbench } from '../workbench';
import { setTheme } from './live-preview';

describe('a talk in the live preview', () => {
  before(async () => {
    await conferenceNotes();
    await vscode.window.showTextDocument(
      fixture('sample-conference', 'content', 'day1', '02_golden-path.md'),
    );
    await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
  });

  after(async () => {
    await setTheme();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['high-contrast', 'Default High Contrast'],
  ] as const) {
    it(`can be read in ${name} colours`, async () => {
      await setTheme(theme, '.conference-diagram-picture');
      assert.match(await workbench.screenshot(`preview-${name}`), /preview-/);
    });
  }
});
