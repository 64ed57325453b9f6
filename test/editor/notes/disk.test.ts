import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openNote } from '../../../src/extension/editing/apply-edit';
import { conferenceNotes, rows, showSidebar } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';

const { fs } = vscode.workspace;
const content = (...path: string[]): vscode.Uri => fixture('sample-conference', 'content', ...path);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (title: string): Uint8Array =>
  bytes(`---\ntitle: ${title}\nweight: 90\ntags:\n- test\n---\n\nwords\n`);

describe('changes on disk', () => {
  before(async () => {
    await showSidebar();
  });

  async function has(row: string): Promise<boolean> {
    const { sidebar } = await conferenceNotes();
    return (await rows(sidebar.provider)).some((line) => line.trim() === row);
  }

  it('a new note, a renamed one and a deleted one are followed', async () => {
    const { sidebar } = await conferenceNotes();
    const pathOf = (title: string): string | undefined =>
      sidebar.provider.sessions.find(({ value }) => value.title === title)?.value.path;
    await fs.writeFile(content('day1', '90_new.md'), page('Brand new'));
    await eventually('the new session', () => has('Brand new'));
    await fs.rename(content('day1', '90_new.md'), content('day2', '90_moved.md'));
    await eventually('the renamed session', () => pathOf('Brand new') === 'content/day2/90_moved.md');
    await fs.delete(content('day2', '90_moved.md'));
    await eventually('the session going', async () => !(await has('Brand new')));
  });

  it('a folder that comes, moves and goes is followed', async () => {
    await fs.createDirectory(content('day3'));
    await fs.writeFile(content('day3', '_index.md'), bytes('---\ntitle: Day 3\nweight: 30\n---\n'));
    await fs.writeFile(content('day3', '01_late.md'), page('Late talk'));
    await eventually('the new day', async () => (await has('Day 3')) && (await has('Late talk')));
    await fs.rename(content('day3'), fixture('sample-conference', 'content', 'day4'));
    const { sidebar } = await conferenceNotes();
    await eventually('the moved day', () =>
      sidebar.provider.sessions.some(({ value }) => value.path === 'content/day4/01_late.md'),
    );
    await fs.delete(content('day4'), { recursive: true });
    await eventually('the day going', async () => !(await has('Day 3')));
  });

  it('what another program renames is followed, a file and a folder', async () => {
    const { sidebar } = await conferenceNotes();
    const shows = (path: string): boolean =>
      sidebar.provider.sessions.some(({ value }) => value.path === path);
    await fs.createDirectory(content('day6'));
    await fs.writeFile(content('day6', '01_outside.md'), page('Moved outside'));
    await eventually('the new session', () => shows('content/day6/01_outside.md'));
    await workbench.moveOnDisk(content('day6', '01_outside.md').path, content('day6', '02_renamed.md').path);
    await eventually(
      'the renamed file',
      () => shows('content/day6/02_renamed.md') && !shows('content/day6/01_outside.md'),
    );
    await workbench.moveOnDisk(content('day6').path, content('day7').path);
    await eventually(
      'the renamed folder',
      () => shows('content/day7/02_renamed.md') && !shows('content/day6/02_renamed.md'),
    );
    await fs.delete(content('day7'), { recursive: true });
    await eventually('the folder going', () => !shows('content/day7/02_renamed.md'));
  });

  it('a note that becomes a symbolic link is no note any more', async () => {
    const { sidebar } = await conferenceNotes();
    const shows = (path: string): boolean =>
      sidebar.provider.sessions.some(({ value }) => value.path === path);
    const note = content('day6', '01_linked.md');
    await fs.writeFile(note, page('Becomes a link'));
    await eventually('the note', () => shows('content/day6/01_linked.md'));
    const document = await vscode.workspace.openTextDocument(note);
    await vscode.window.showTextDocument(document);
    await workbench.moveOnDisk(note.path, fixture('moved.md').path);
    await workbench.linkOnDisk(fixture('moved.md').path, note.path);
    try {
      await eventually('the note going', () => !shows('content/day6/01_linked.md'));
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await fs.delete(content('day6'), { recursive: true });
      await fs.delete(fixture('moved.md'));
    }
  });

  it('a note that is gone is not edited, but for words that are unsaved', async () => {
    const { sidebar, notes } = await conferenceNotes();
    const path = (name: string): string => `content/day1/${name}`;
    const [gone, unsaved] = ['93_gone.md', '94_unsaved.md'];
    await fs.writeFile(content('day1', gone), page('Soon gone'));
    await fs.writeFile(content('day1', unsaved), page('Soon unsaved'));
    await eventually('the notes', async () => (await has('Soon gone')) && (await has('Soon unsaved')));
    const root = sidebar.provider.sessions.find(({ value }) => value.path === path(gone))?.root;
    assert.ok(root);
    // Opened and not shown: VS Code keeps its text, and closes an editor without unsaved words with its file.
    const document = await vscode.workspace.openTextDocument(content('day1', gone));
    assert.equal((await openNote(root, path(gone))).document, document);
    await fs.delete(content('day1', gone));
    await assert.rejects(openNote(root, path(gone)), /93_gone\.md/);
    const editor = await vscode.window.showTextDocument(content('day1', unsaved));
    try {
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), 'unsaved ');
      });
      await fs.delete(content('day1', unsaved));
      assert.ok((await openNote(root, path(unsaved))).text.startsWith('unsaved '));
    } finally {
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    // What comes and goes within a moment the watcher of the disk may take for nothing.
    for (const name of [gone, unsaved]) notes.reread(content('day1', name));
    await eventually('the notes going', () =>
      sidebar.provider.sessions.every(({ value }) => ![path(gone), path(unsaved)].includes(value.path)),
    );
  });

  it('500 files at once come in a few steps', async () => {
    const { sidebar } = await conferenceNotes();
    const before = sidebar.provider.sessions.length;
    let steps = 0;
    const listener = sidebar.provider.onDidChangeTreeData(() => steps++);
    await fs.createDirectory(content('day5'));
    const names = Array.from({ length: 500 }, (_, n) => `${String(n + 1).padStart(3, '0')}_talk.md`);
    await Promise.all(names.map((name) => fs.writeFile(content('day5', name), page(`Talk ${name}`))));
    await eventually('all of them', () => sidebar.provider.sessions.length === before + 500);
    // A pause of the machine in the middle ends a burst: how many there are is not the point.
    assert.ok(steps < 250, `${String(steps)} steps`);
    await fs.delete(content('day5'), { recursive: true });
    await eventually('all going', () => sidebar.provider.sessions.length === before);
    listener.dispose();
  });

  it('a file that is no text is left out', async () => {
    const { sidebar } = await conferenceNotes();
    const before = sidebar.provider.sessions.length;
    await fs.writeFile(content('day1', '91_binary.md'), new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0xff]));
    await fs.writeFile(content('day1', '92_text.md'), page('After the binary'));
    await eventually('the text', () => has('After the binary'));
    assert.equal(sidebar.provider.sessions.length, before + 1);
    await fs.delete(content('day1', '91_binary.md'));
    await fs.delete(content('day1', '92_text.md'));
    await eventually('both going', async () => !(await has('After the binary')));
  });
});
