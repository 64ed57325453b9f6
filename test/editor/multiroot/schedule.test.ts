import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showSidebar } from '../conference-notes';
import { importTo, twoDays } from '../schedule/programme';
import { eventually, revert } from '../workbench';
import { MemoryFiles } from './memory-files';

const readme = '# Kelp Days\n\n## Day 1\n\n### One\n\n- a\n\n## Day 2\n\n### Three\n\n- c\n';
const imported =
  '# Kelp Days\n\n## Day 1\n\n### One\n\n- a\n\n### Two\n\nQuay · 10:00\n\n## Day 2\n\n### Three\n\n- c\n\n### Four\n\nPier · 10:00\n';

describe('a schedule in a folder that is on no disk', () => {
  it('is imported as anywhere, and one undo takes it back', async () => {
    const files = new MemoryFiles({ '/kelp/README.md': readme });
    const registration = vscode.workspace.registerFileSystemProvider('memory', files);
    const folder = vscode.Uri.parse('memory:/kelp');
    const { notes } = await showSidebar();
    const at = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(at, 0, { uri: folder, name: 'Kelp' });
    const isThere = (): boolean => notes.roots.some(({ uri }) => uri.path === '/kelp');
    await eventually('the folder', isThere);
    try {
      await notes.settle();
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'README.md'));
      await vscode.window.showTextDocument(document, { preview: false });
      await importTo(twoDays, 'Kelp Days');
      await vscode.commands.executeCommand('refactorPreview.apply');
      await eventually('the talks', () => document.getText() === imported);
      assert.deepEqual(files.paths(), ['/kelp/.conference-notes/schedule.json', '/kelp/README.md']);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      await eventually('the notes as they were', () => document.getText() === readme);
      await revert(document);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      vscode.workspace.updateWorkspaceFolders(at, 1);
      await eventually('the folder going', () => !isThere());
      registration.dispose();
    }
  });
});
