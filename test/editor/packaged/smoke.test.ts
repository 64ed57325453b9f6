import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeFile, expectedRows, rows, showSidebar } from '../conference-notes';
import { eventually, workbench } from '../workbench';

describe('the package', () => {
  it('is what runs', () => {
    const extension = vscode.extensions.getExtension('conference-notes.conference-notes');
    assert.match(extension?.extensionUri.path ?? '', /\/out\/package\/extension$/);
  });

  it('shows all sessions', async () => {
    const { sidebar } = await showSidebar();
    assert.deepEqual(await rows(sidebar.provider), await expectedRows('sample-conference.expected.json'));
    await workbench.screenshot('package');
  });

  it('finds a session by misspelt words', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    void vscode.commands.executeCommand('conferenceNotes.goToSession');
    await workbench.text('.quick-input-widget .quick-input-title:has-text("Go to Session")');
    await workbench.type('paskeys recvoery');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("Passkeys")');
    await workbench.press('Enter');
    await eventually('the talk being open', () => activeFile()?.includes('passkeys'));
  });
});
