import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workbench } from './workbench';

describe('the extension', () => {
  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('conference-notes.conference-notes');
    assert.ok(extension, 'VS Code does not know the extension');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('runs in a window that opens without questions', async () => {
    await workbench.text('.monaco-workbench .part.sidebar');
    assert.deepEqual(await workbench.texts('.monaco-dialog-box'), []);
    await workbench.screenshot('window');
  });
});
