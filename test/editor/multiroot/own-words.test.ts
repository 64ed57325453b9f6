import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showSidebar } from '../conference-notes';
import { keepErrorMessages } from '../error-messages';
import { eventually } from '../workbench';
import { MemoryFiles } from './memory-files';

const words = '/words/.conference-notes/words.txt';
const known = '# ours\nKubeCon\nRelearn\n';

describe('the words of a workspace', () => {
  it('that cannot be read are not written over', async () => {
    const files = new MemoryFiles({
      '/words/README.md': '# Conf\n\n## Day 1\n\n### One\n\n- a\n',
      [words]: known,
    });
    const registration = vscode.workspace.registerFileSystemProvider('memory', files);
    const folder = vscode.Uri.parse('memory:/words');
    const { notes } = await showSidebar();
    const at = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(at, 0, { uri: folder, name: 'Words' });
    await eventually('the folder', () => notes.roots.some(({ uri }) => uri.path === '/words'));
    const messages = keepErrorMessages();
    const { said } = messages;
    const add = (word: string): Thenable<unknown> =>
      vscode.commands.executeCommand(
        'conferenceNotes.neverFlag',
        vscode.Uri.joinPath(folder, 'README.md'),
        word,
        'workspace',
      );
    const text = (): string =>
      new TextDecoder().decode(files.readFile(vscode.Uri.from({ scheme: 'memory', path: words })));
    try {
      files.unreadable.set(words, vscode.FileSystemError.NoPermissions('locked'));
      await add('Lost');
      files.unreadable.clear();
      assert.equal(text(), known);
      assert.equal(said.length, 1, said.join(' | '));
      assert.match(said[0] ?? '', /^“Lost” could not be written to \.conference-notes\/words\.txt \(.+\)/);

      const latin = new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x0a]);
      files.writeFile(vscode.Uri.from({ scheme: 'memory', path: words }), latin);
      await add('Lost');
      assert.deepEqual(files.readFile(vscode.Uri.from({ scheme: 'memory', path: words })), latin);
      assert.equal(said.length, 2, said.join(' | '));

      files.delete(vscode.Uri.from({ scheme: 'memory', path: words }));
      await add('Kept');
      assert.equal(text(), 'Kept\n');
    } finally {
      messages.show();
      vscode.workspace.updateWorkspaceFolders(at, 1);
      await eventually('the folder going', () => !notes.roots.some(({ uri }) => uri.path === '/words'));
      registration.dispose();
    }
  });
});
