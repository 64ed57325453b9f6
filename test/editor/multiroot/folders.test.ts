import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeFile, conferenceNotes, openAt, rows, showSidebar } from '../conference-notes';
import { keepErrorMessages } from '../error-messages';
import { eventually, revert, workbench } from '../workbench';
import { MemoryFiles } from './memory-files';

const outline = '# Memory Conf\n\n## Day 1\n\n### First talk\n\nwords\n\n### Second talk\n\nmore words\n';

describe('in a workspace of several folders', () => {
  it('shows each conference once, in the order of the folders', async () => {
    const { sidebar } = await showSidebar();
    const lines = await rows(sidebar.provider);
    const conferences = lines.filter((line) => !line.startsWith(' '));
    assert.equal(conferences.length, 2);
    assert.equal(new Set(conferences).size, 2);
    await workbench.screenshot('two-conferences');
  });

  it('a virtual file system is read, shown while typed into, and followed', async () => {
    const files = new MemoryFiles({ '/conf/README.md': outline });
    const registration = vscode.workspace.registerFileSystemProvider('memory', files);
    const uri = vscode.Uri.parse('memory:/conf');
    const { sidebar } = await showSidebar();
    const at = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(at, 0, { uri, name: 'In memory' });
    const lines = (): Promise<string[]> => rows(sidebar.provider);
    await eventually(
      'the third conference',
      async () =>
        (await lines()).slice(-4).join('|') === 'Memory Conf|  Day 1|    First talk|    Second talk',
    );

    const readme = vscode.Uri.joinPath(uri, 'README.md');
    const editor = await openAt(readme, 10);
    await eventually('the session of the cursor', () => {
      const [node] = sidebar.view.selection;
      return node?.kind === 'session' && node.value.title === 'Second talk';
    });
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    await eventually('the session of the moved cursor', () => {
      const [node] = sidebar.view.selection;
      return node?.kind === 'session' && node.value.title === 'First talk';
    });
    await vscode.commands.executeCommand('conferenceNotes.nextSession');
    await eventually(
      'the next talk, where its author was',
      () => activeFile() === 'README.md' && vscode.window.activeTextEditor?.selection.active.line === 10,
    );

    const edit = new vscode.WorkspaceEdit();
    edit.insert(readme, new vscode.Position(11, 0), '\n### Third talk\n');
    await vscode.workspace.applyEdit(edit);
    await eventually('the typed session', async () => (await lines()).at(-1) === '    Third talk');
    await revert(await vscode.workspace.openTextDocument(readme));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');

    files.writeFile(
      vscode.Uri.joinPath(uri, 'README.md'),
      new TextEncoder().encode(`${outline}\n### Written outside\n\nwords\n`),
    );
    await eventually('the change outside', async () => (await lines()).at(-1) === '    Written outside');

    vscode.workspace.updateWorkspaceFolders(at, 1);
    await eventually('the conference going', async () => !(await lines()).includes('Memory Conf'));
    registration.dispose();
    await conferenceNotes();
  });

  it('a disk that is full, or read-only, leaves nothing half written and says so', async () => {
    const page = '---\ntitle: A\nweight: 1\n---\n\nwords\n';
    const index = '---\ntitle: Day 1\nweight: 1\n---\n';
    const files = new MemoryFiles({
      '/full/content/_index.md': '---\ntitle: Full Conf\n---\n',
      '/full/content/day1/_index.md': index,
      '/full/content/day1/01_a.md': page,
    });
    const registration = vscode.workspace.registerFileSystemProvider('memory', files);
    const uri = vscode.Uri.parse('memory:/full');
    const { notes } = await showSidebar();
    const at = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(at, 0, { uri, name: 'Full' });
    await eventually('the folder', () => notes.roots.some((root) => root.uri.path === '/full'));
    await notes.settle();
    const messages = keepErrorMessages();
    const { said } = messages;
    try {
      for (const failure of [
        vscode.FileSystemError.Unavailable('no space left on device'),
        vscode.FileSystemError.NoPermissions('read-only'),
      ]) {
        files.failure = failure;
        const before = files.paths();
        await openAt(vscode.Uri.joinPath(uri, 'content', 'day1', '01_a.md'));
        await vscode.commands.executeCommand('conferenceNotes.newSession', 'Lost');
        assert.deepEqual(files.paths(), before);
      }
      assert.equal(said.length, 2, said.join(' | '));
      for (const sentence of said) assert.match(sentence, /02_lost\.md/);
    } finally {
      messages.show();
      files.failure = undefined;
    }
    await vscode.commands.executeCommand('conferenceNotes.newSession', 'Kept');
    assert.ok(files.paths().includes('/full/content/day1/02_kept.md'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    vscode.workspace.updateWorkspaceFolders(at, 1);
    await eventually('the folder going', () => !notes.roots.some((root) => root.uri.path === '/full'));
    registration.dispose();
  });
});
