import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes, openAt } from '../conference-notes';
import { eventually, workbench } from '../workbench';
import { checked, noteUri, problemsIn, showsProblems, writePage } from './writing';

describe('problems while writing', () => {
  const uri = noteUri('70_writing.md');

  beforeEach(async () => {
    await conferenceNotes();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uri);
  });

  it('are shown when a note is opened', async () => {
    await writePage(uri, '- a kubernates cluster\n- see [the docs]()\n');
    const { document } = await openAt(uri);
    await showsProblems(document, ['typo: kubernates', 'empty-link: [the docs]()']);
  });

  it('wait until the cursor has left the line that is written', async () => {
    const text = await writePage(uri, '- a cluster\n- another one\n');
    const { document } = await openAt(uri);
    // VS Code may still have the text of a file of that name that was there before.
    await eventually('the text being read', () => document.getText() === text);
    const editor = await openAt(uri, 7);
    await showsProblems(editor.document, []);
    await vscode.commands.executeCommand('cursorEnd');
    await workbench.type(' of kubernates nodes');
    await eventually('the words being there', () => editor.document.getText().includes('kubernates nodes'));
    await checked();
    assert.deepEqual(problemsIn(editor.document), []);
    // Saved, perhaps by VS Code itself, it is still being written.
    await editor.document.save();
    await checked();
    assert.deepEqual(problemsIn(editor.document), []);
    await workbench.press('ArrowDown');
    await showsProblems(editor.document, ['typo: kubernates']);
    await workbench.screenshot('squiggle');
    // Coming back does not hide it; typing elsewhere on the line leaves it where it is.
    await workbench.press('ArrowUp');
    await workbench.press('Home');
    await workbench.type('so ');
    await eventually('the word being there', () => editor.document.getText().includes('so - a cluster'));
    await checked();
    assert.deepEqual(problemsIn(editor.document), ['typo: kubernates']);
  });

  it('are gone when their words are', async () => {
    await writePage(uri, '- a kubernates cluster\n- end\n');
    const editor = await openAt(uri, 8);
    await showsProblems(editor.document, ['typo: kubernates']);
    const at = editor.document.getText().indexOf('kubernates');
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 10));
    edit.replace(uri, range, 'kubernetes');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(problemsIn(editor.document), []);
  });

  it('follow the settings', async () => {
    await writePage(uri, '- a kubernates cluster\n- end\n');
    const { document } = await openAt(uri, 8);
    await showsProblems(document, ['typo: kubernates']);
    const settings = vscode.workspace.getConfiguration('conferenceNotes.checks');
    await settings.update('typo', 'off', vscode.ConfigurationTarget.Global);
    await showsProblems(document, []);
    await settings.update('typo', 'error', vscode.ConfigurationTarget.Global);
    await showsProblems(document, ['typo: kubernates']);
    assert.equal(vscode.languages.getDiagnostics(uri)[0]?.severity, vscode.DiagnosticSeverity.Error);
    await settings.update('typo', undefined, vscode.ConfigurationTarget.Global);
  });

  it('of a picture that is missing go when it comes', async () => {
    await writePage(uri, '![a chart](_img/later.png)\n\nwords\n');
    const { document } = await openAt(uri, 9);
    await showsProblems(document, ['broken-image: _img/later.png']);
    const picture = vscode.Uri.joinPath(uri, '..', '_img', 'later.png');
    await vscode.workspace.fs.writeFile(picture, new Uint8Array([0x89, 0x50]));
    await showsProblems(document, []);
    await vscode.workspace.fs.delete(picture);
    await showsProblems(document, ['broken-image: _img/later.png']);
  });

  it('of neighbours follow: a weight that two pages share', async () => {
    const other = noteUri('71_other.md');
    await writePage(uri, 'words\n');
    const { document } = await openAt(uri, 8);
    await showsProblems(document, []);
    await writePage(other, 'words\n');
    await showsProblems(document, ['duplicate-title: A talk on tides', 'duplicate-weight: weight: 70']);
    await vscode.workspace.fs.delete(other);
    await showsProblems(document, []);
  });

  it('of closed notes come when they are asked for, and when the setting says so', async () => {
    await writePage(uri, '- a kubernates cluster\n');
    const all = (): number =>
      vscode.languages
        .getDiagnostics()
        .filter(([, found]) => found.some((d) => d.source === 'Conference Notes')).length;
    assert.equal(all(), 0);
    const settings = vscode.workspace.getConfiguration('conferenceNotes.checks');
    await settings.update('scope', 'all', vscode.ConfigurationTarget.Global);
    await eventually('the findings of closed notes', () => all() > 1);
    await settings.update('scope', undefined, vscode.ConfigurationTarget.Global);
    await eventually('their going', () => all() === 0);
    await vscode.commands.executeCommand('conferenceNotes.checkAllNotes');
    assert.ok(all() > 1);
    await workbench.screenshot('check-all-notes');
    await writePage(uri, '- a kubernetes cluster\n');
    await eventually('the mended note', () => vscode.languages.getDiagnostics(uri).length === 0);
    await settings.update('scope', 'all', vscode.ConfigurationTarget.Global);
    await settings.update('scope', undefined, vscode.ConfigurationTarget.Global);
    await eventually('their going', () => all() === 0);
  });
});
