import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { problemsIn, showsProblems } from '../checks/writing';
import { conferenceNotes } from '../conference-notes';
import { becomes, clean, onDisk, openMarked, pageUri } from '../editing/notes-to-write';
import { eventually, revert, workbench } from '../workbench';

const uri = pageUri('84_twice.md');
const page = (title: string, body: string): string =>
  `---\ntitle: ${title}\nweight: 84\ntags:\n- culture\n---\n\n${body}\n`;

/** The title under which the index has the note. */
async function indexed(): Promise<string | undefined> {
  const { notes } = await conferenceNotes();
  const found = notes.find(uri);
  return found?.root.index.sessionsOf(found.path)[0]?.title;
}

/** Replaces words as the hands would. */
async function retype({ document }: vscode.TextEditor, old: string, words: string): Promise<void> {
  const at = document.getText().indexOf(old);
  assert.ok(at >= 0, old);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + old.length));
  edit.replace(document.uri, range, words);
  await vscode.workspace.applyEdit(edit);
}

async function setSummary(value: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('conferenceNotes.promote');
  await settings.update('summary', value, vscode.ConfigurationTarget.Global);
}

const promoted = (text: string): string => text.replace('\n- a', '\n## Summary\n\n## Notes\n\n- a');

describe('two that write one note', () => {
  before(() => setSummary('empty'));

  after(() => setSummary(undefined));

  afterEach(() => clean(uri));

  it('two editors: unsaved words count, a command is one step of undo, saving brings all together', async () => {
    const old = page('Twice', '- a cluster\n- end');
    const first = await openMarked(uri, `${old}|`);
    const second = await vscode.window.showTextDocument(first.document, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: false,
    });
    assert.equal(vscode.window.visibleTextEditors.length, 2);
    await retype(second, 'Twice', 'Once more');
    await eventually('the unsaved title', async () => (await indexed()) === 'Once more');
    await retype(first, 'cluster', 'kubernates cluster');
    await showsProblems(first.document, ['typo: kubernates']);
    assert.equal(await onDisk(uri), old);

    const unsaved = first.document.getText();
    assert.equal(unsaved, page('Once more', '- a kubernates cluster\n- end'));
    await vscode.commands.executeCommand('conferenceNotes.promoteDraft');
    await eventually('the promotion', () => first.document.getText().includes('## Notes'));
    assert.equal(first.document.getText(), second.document.getText());
    assert.equal(first.document.isDirty, true);
    assert.equal(await onDisk(uri), old, 'the command has written on disk');
    await vscode.commands.executeCommand('undo');
    await becomes(first, unsaved);

    assert.ok(await first.document.save());
    assert.equal(await onDisk(uri), unsaved);
    assert.equal(await indexed(), 'Once more');
  });

  it('another program: unsaved words count until they are saved or given up', async () => {
    const editor = await openMarked(uri, `${page('Mine', '- a cluster\n- end')}|`);
    await retype(editor, 'Mine', 'Mine, unsaved');
    await retype(editor, 'a cluster', 'a kubernates cluster');
    const unsaved = editor.document.getText();
    const theirs = page('Theirs', '- they recieve it\n- end');
    const { notes } = await conferenceNotes();
    let news = 0;
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(pageUri('..'), '**/84_twice.md'),
    );
    watcher.onDidChange(() => news++);
    try {
      await workbench.writeOnDisk(uri.path, theirs);
      await eventually('the news of it', () => {
        // Where no news comes the note is read again all the same.
        notes.reread(uri);
        return news > 0 || vscode.env.uiKind === vscode.UIKind.Web;
      });
    } finally {
      watcher.dispose();
    }
    await notes.settle();
    assert.equal(editor.document.getText(), unsaved);
    assert.equal(await indexed(), 'Mine, unsaved');
    await showsProblems(editor.document, ['typo: kubernates']);

    await vscode.commands.executeCommand('conferenceNotes.promoteDraft');
    await becomes(editor, promoted(unsaved));
    assert.equal(await onDisk(uri), theirs, 'the command has written over their words');
    await vscode.commands.executeCommand('undo');
    await becomes(editor, unsaved);
    assert.equal(editor.document.isDirty, true);

    await revert(editor.document);
    await becomes(editor, theirs);
    await eventually('their title', async () => (await indexed()) === 'Theirs');
    await showsProblems(editor.document, ['typo: recieve']);
    assert.equal(await onDisk(uri), theirs);
  });

  it('another program takes the file away: unsaved words stay, and nothing is made anew', async () => {
    const editor = await openMarked(uri, `${page('Mine', '- a cluster\n- end')}|`);
    await retype(editor, 'Mine', 'Kept');
    const unsaved = editor.document.getText();
    await workbench.moveOnDisk(uri.path, pageUri('85_moved.md').path);
    const { sidebar, notes } = await conferenceNotes();
    const shows = (path: string): boolean =>
      sidebar.provider.sessions.some(({ value }) => value.path.endsWith(path));
    await eventually('the moved note', () => shows('/85_moved.md'));
    await notes.settle();
    assert.equal(editor.document.getText(), unsaved);
    assert.equal(await indexed(), 'Kept');
    await vscode.commands.executeCommand('conferenceNotes.promoteDraft');
    await eventually('the promotion', () => editor.document.getText().includes('## Notes'));
    await assert.rejects(onDisk(uri), /nonexistent|not ?found|no such/i);
    await vscode.commands.executeCommand('undo');
    await becomes(editor, unsaved);
    await clean(pageUri('85_moved.md'));
    await eventually('the note going', async () => {
      // VS Code tells of a closed document minutes later when somebody else still holds it.
      notes.reread(uri);
      await notes.settle();
      return !shows('/84_twice.md');
    });
    assert.deepEqual(problemsIn(editor.document), []);
  });
});
