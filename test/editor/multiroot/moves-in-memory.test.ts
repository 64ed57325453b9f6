import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showSidebar } from '../conference-notes';
import { keepErrorMessages } from '../error-messages';
import { eventually, fromPalette, revert, workbench } from '../workbench';
import { MemoryFiles } from './memory-files';

const README =
  '# Moved Conf\n\n- [Day 1](#day-1)\n- [Day 2](#day-2)\n\n## Day 1\n\n### First talk\n\nSpeaker: Ann Lee, then [second](#second-talk)\n\n### Second talk\n\nSpeaker: Bob Ray\n\n## Day 2\n\n### Third talk\n\nSpeaker: Cy Dee, after [first](#first-talk)\n';
const LINKS = '# Links\n\n[First talk](README.md#first-talk)\n';

describe('moves in a virtual file system', () => {
  const first: Readonly<Record<string, string>> = { '/moved/README.md': README, '/moved/links.md': LINKS };
  const files = new MemoryFiles(first);
  const root = vscode.Uri.parse('memory:/moved');
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(root, name);
  let registration: vscode.Disposable;
  let place = 0;

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider('memory', files);
    const { notes } = await showSidebar();
    await setting(false);
    place = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(place, 0, { uri: root, name: 'Moved' });
    await eventually('the folder', () =>
      notes.roots.some(({ uri, index }) => uri.path === '/moved' && index.note('README.md') !== undefined),
    );
  });

  /** Puts the first files back where a try that failed has left others. */
  beforeEach(async () => {
    const paths = files.paths();
    const isFirst = (path: string): boolean => textOf(path) === first[path];
    if (paths.length === Object.keys(first).length && paths.every(isFirst)) return;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of paths) if (!(path in first)) files.delete(root.with({ path }));
    for (const [path, text] of Object.entries(first))
      files.writeFile(root.with({ path }), new TextEncoder().encode(text));
    const { notes } = await showSidebar();
    await eventually('the first notes', async () => {
      for (const path of [...paths, ...files.paths()]) notes.reread(root.with({ path }));
      await notes.settle();
      const index = notes.roots.find(({ uri }) => uri.path === '/moved')?.index;
      return index?.sessionsOf('README.md').length === 3 && [...index.paths()].length === 2;
    });
  });

  after(async () => {
    await setting(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { notes } = await showSidebar();
    vscode.workspace.updateWorkspaceFolders(place, 1);
    await eventually('the folder going', () => !notes.roots.some(({ uri }) => uri.path === '/moved'));
    registration.dispose();
  });

  const setting = (preview: boolean | undefined): Thenable<void> =>
    vscode.workspace
      .getConfiguration('conferenceNotes.moves')
      .update('preview', preview, vscode.ConfigurationTarget.Global);

  function textOf(path: string): string {
    return new TextDecoder().decode(files.readFile(root.with({ path })));
  }

  /** Waits until the files are these, saved. */
  async function become(expected: Readonly<Record<string, string>>): Promise<void> {
    await eventually('the files', async () => {
      await vscode.workspace.saveAll(false);
      const now = files.paths().map((path) => [path, textOf(path)] as const);
      assert.deepEqual(Object.fromEntries(now), expected);
      return true;
    });
  }

  async function split(): Promise<void> {
    await vscode.window.showTextDocument(at('README.md'));
    await fromPalette('Conference Notes: Split into Pages');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("A File a Day")');
    await workbench.type('A File a Day');
    await workbench.press('Enter');
    await become({
      '/moved/README.md': '# Moved Conf\n\n- [Day 1](./day-1.md#day-1)\n- [Day 2](./day-2.md#day-2)\n\n',
      '/moved/links.md': '# Links\n\n[First talk](day-1.md#first-talk)\n',
      '/moved/day-1.md':
        '# Day 1\n\n## First talk\n\nSpeaker: Ann Lee, then [second](#second-talk)\n\n## Second talk\n\nSpeaker: Bob Ray\n\n',
      '/moved/day-2.md':
        '# Day 2\n\n## Third talk\n\nSpeaker: Cy Dee, after [first](./day-1.md#first-talk)\n',
    });
  }

  async function join(): Promise<void> {
    await vscode.window.showTextDocument(at('day-1.md'));
    await fromPalette('Conference Notes: Join into One File');
    await workbench.text('.quick-input-title:has-text("Join “")');
    await workbench.press('Enter');
  }

  it('an outline is split into a file a day, and joined again: the first text', async () => {
    await split();
    await join();
    await become({ '/moved/README.md': README, '/moved/links.md': LINKS });
  });

  it('a talk gets another title, and a link of a note that nobody has opened follows', async () => {
    const editor = await vscode.window.showTextDocument(at('README.md'));
    editor.selection = new vscode.Selection(9, 0, 9, 0);
    await fromPalette('Conference Notes: Rename Session');
    await workbench.text('.quick-input-title:has-text("Rename Session")');
    await workbench.type('Opening');
    await workbench.press('Enter');
    await become({
      '/moved/README.md': README.replace('### First talk', '### Opening').replace('#first-talk', '#opening'),
      '/moved/links.md': '# Links\n\n[Opening](README.md#opening)\n',
    });
  });

  it('a day stays whose last words cannot be put on disk, and so does all else', async () => {
    await split();
    const editor = await vscode.window.showTextDocument(at('day-2.md'));
    const { document } = editor;
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, '- last words\n');
    });
    const before = document.getText();
    files.failure = vscode.FileSystemError.Unavailable('The disk is full');
    const messages = keepErrorMessages();
    try {
      await join();
      await eventually('the refusal', () => messages.said.length > 0);
    } finally {
      messages.show();
      files.failure = undefined;
    }
    assert.match(messages.said.join('\n'), /day-2\.md.* could not be written .*; everything is as it was/);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, true);
    assert.equal(files.paths().length, 4);
    await revert(document);
  });
});
