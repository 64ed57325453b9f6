import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showSidebar } from '../conference-notes';
import { eventually, fromPalette, workbench } from '../workbench';
import { applyPreview, at, become, days, prepare, rowOf, tidy } from './moved-notes';

const settings = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('conferenceNotes.moves');

/** Beta and Gamma after Beta went down. */
const down = {
  'day8/_index.md': '---\ntitle: Day 8\nweight: 8\n---\n\n- [Alpha](./01_alpha)\n- [Beta](./03_beta#part)\n',
  'day8/01_alpha.md': (days['day8/01_alpha.md'] ?? '').replace('./02_beta', './03_beta'),
  'day8/02_beta.md': null,
  'day8/03_gamma.md': null,
  'day8/03_beta.md': (days['day8/02_beta.md'] ?? '')
    .replace('weight: 2', 'weight: 3')
    .replace('  - shared\n', '  - shared\naliases:\n  - /day8/02_beta/\n'),
  'day8/02_gamma.md': (days['day8/03_gamma.md'] ?? '')
    .replace('weight: 3', 'weight: 2')
    .replace('  - shared\n', '  - shared\naliases:\n  - /day8/03_gamma/\n'),
};

describe('order among notes', () => {
  beforeEach(async () => {
    await prepare();
  });

  afterEach(async () => {
    await settings().update('preview', undefined, vscode.ConfigurationTarget.Global);
    await settings().update('onRename', undefined, vscode.ConfigurationTarget.Global);
    await tidy();
  });

  it('a session goes down after VS Code has shown it, and what no editor shows is saved', async () => {
    await vscode.window.showTextDocument(at('day8/02_beta.md'));
    await fromPalette('Conference Notes: Move Session Down');
    await workbench.text('.bulk-edit-panel .monaco-list-row:has-text("03_beta.md")');
    await workbench.screenshot('move-session-down');
    await applyPreview('03_beta.md');
    await become(down);
    const dirty = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
    assert.ok(dirty.every(({ uri }) => uri.path.endsWith('/03_beta.md')));
  });

  it('one undo takes back a new title and the name of the file', async () => {
    await vscode.window.showTextDocument(at('day9/01_delta.md'));
    await fromPalette('Conference Notes: Rename Session');
    await workbench.text('.quick-input-title:has-text("Rename Session")');
    await workbench.type('Echo');
    await workbench.press('Enter');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("01_echo.md")');
    await workbench.press('Enter');
    await become({
      'day9/01_delta.md': null,
      'day9/01_echo.md': (days['day9/01_delta.md'] ?? '')
        .replace('title: Delta', 'title: Echo')
        .replace('  - shared\n', '  - shared\naliases:\n  - /day9/01_delta/\n'),
    });
    await vscode.window.showTextDocument(at('day9/01_echo.md'));
    await vscode.commands.executeCommand('undo');
    await become({});
  });

  it('words that are not saved yet go along', async () => {
    await settings().update('preview', false, vscode.ConfigurationTarget.Global);
    const editor = await vscode.window.showTextDocument(at('day8/02_beta.md'));
    await editor.edit((edit) => {
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, 'not saved');
    });
    await fromPalette('Conference Notes: Move Session Up');
    await become({
      'day8/_index.md':
        '---\ntitle: Day 8\nweight: 8\n---\n\n- [Alpha](./02_alpha)\n- [Beta](./01_beta#part)\n',
      'day8/01_alpha.md': null,
      'day8/02_beta.md': null,
      'day8/02_alpha.md': (days['day8/01_alpha.md'] ?? '')
        .replace('weight: 1', 'weight: 2')
        .replace('  - shared\n', '  - shared\naliases:\n  - /day8/01_alpha/\n')
        .replace('./02_beta', './01_beta'),
      'day8/01_beta.md': `${(days['day8/02_beta.md'] ?? '')
        .replace('weight: 2', 'weight: 1')
        .replace('  - shared\n', '  - shared\naliases:\n  - /day8/02_beta/\n')}not saved`,
    });
  });

  it('a session is dragged to another day; its picture goes along', async () => {
    const { sidebar } = await showSidebar();
    const alpha = sidebar.provider.sessions.find(({ value }) => value.title === 'Beta');
    assert.ok(alpha);
    await sidebar.view.reveal(alpha, { select: true, expand: true });
    const delta = sidebar.provider.sessions.find(({ value }) => value.title === 'Delta');
    assert.ok(delta);
    await sidebar.view.reveal(delta, { select: false });
    await workbench.drag(rowOf('Beta'), rowOf('Day 9'));
    await applyPreview('02_beta.md');
    await become({
      'day8/_index.md':
        '---\ntitle: Day 8\nweight: 8\n---\n\n- [Alpha](./01_alpha)\n- [Beta](../day9/02_beta#part)\n',
      'day8/01_alpha.md': (days['day8/01_alpha.md'] ?? '').replace('./02_beta', '../day9/02_beta'),
      'day8/02_beta.md': null,
      'day8/_img/beta.png': null,
      'day9/_img/beta.png': 'a picture',
      'day9/02_beta.md': (days['day8/02_beta.md'] ?? '').replace(
        '  - shared\n',
        '  - shared\naliases:\n  - /day8/02_beta/\n',
      ),
    });
  });

  it('a session gets another title, and its file another name', async () => {
    await vscode.window.showTextDocument(at('day8/02_beta.md'));
    await fromPalette('Conference Notes: Rename Session');
    await workbench.text('.quick-input-title:has-text("Rename Session")');
    await workbench.type('Bravo: part two');
    await workbench.press('Enter');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("02_bravo-part-two.md")');
    await workbench.press('Enter');
    await applyPreview('02_bravo-part-two.md');
    await become({
      'day8/_index.md':
        '---\ntitle: Day 8\nweight: 8\n---\n\n- [Alpha](./01_alpha)\n- [Bravo: part two](./02_bravo-part-two#part)\n',
      'day8/01_alpha.md': (days['day8/01_alpha.md'] ?? '').replace('./02_beta', './02_bravo-part-two'),
      'day8/02_beta.md': null,
      'day8/02_bravo-part-two.md': (days['day8/02_beta.md'] ?? '')
        .replace('title: Beta', 'title: "Bravo: part two"')
        .replace('  - shared\n', '  - shared\naliases:\n  - /day8/02_beta/\n'),
    });
  });

  it('links follow a rename in the Explorer when the user wishes so', async () => {
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(at('day8/02_beta.md'), at('day8/02_better.md'));
    const done = vscode.workspace.applyEdit(rename);
    await workbench.text('.quick-input-title:has-text("Shall the links in 3 notes follow?")');
    await workbench.screenshot('explorer-rename');
    await workbench.type('Always');
    await workbench.press('Enter');
    assert.equal(await done, true);
    const renamed = {
      'day8/_index.md': (days['day8/_index.md'] ?? '').replace('./02_beta', './02_better'),
      'day8/01_alpha.md': (days['day8/01_alpha.md'] ?? '').replace('./02_beta', './02_better'),
      'day8/02_beta.md': null,
      'day8/02_better.md': (days['day8/02_beta.md'] ?? '').replace(
        '  - shared\n',
        '  - shared\naliases:\n  - /day8/02_beta/\n',
      ),
    };
    await become(renamed);
    await eventually('the setting', () => settings().get('onRename') === 'always');
    const folder = new vscode.WorkspaceEdit();
    folder.renameFile(at('day9'), at('day-nine'));
    assert.equal(await vscode.workspace.applyEdit(folder), true);
    await become({
      ...renamed,
      'day9/_index.md': null,
      'day9/01_delta.md': null,
      'day-nine/_index.md': '---\ntitle: Day 9\nweight: 9\naliases:\n  - /day9/\n---\n\nNothing yet.\n',
      'day-nine/01_delta.md': (days['day9/01_delta.md'] ?? '').replace(
        '  - shared\n',
        '  - shared\naliases:\n  - /day9/01_delta/\n',
      ),
    });
  });

  it('a session is deleted when the links to it have been listed', async () => {
    await vscode.window.showTextDocument(at('day8/02_beta.md'));
    await fromPalette('Conference Notes: Delete Session');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("day8/01_alpha.md:9")');
    await workbench.screenshot('delete-session');
    await workbench.press('Enter');
    await become({ 'day8/02_beta.md': null });
  });

  it('a session is inserted above another one', async () => {
    await settings().update('preview', false, vscode.ConfigurationTarget.Global);
    await vscode.window.showTextDocument(at('day8/03_gamma.md'));
    await fromPalette('Conference Notes: Insert Session Above');
    await workbench.text('.quick-input-title:has-text("New Session in")');
    await workbench.type('New one');
    await workbench.press('Enter');
    await eventually('the new page', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/day8/03_new-one.md'),
    );
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^---\ntitle: New one\n(?:.*\n)*?weight: 3\n/);
    assert.doesNotMatch(text, /aliases/);
    await become({
      'day8/03_new-one.md': text,
      'day8/03_gamma.md': null,
      'day8/04_gamma.md': (days['day8/03_gamma.md'] ?? '')
        .replace('weight: 3', 'weight: 4')
        .replace('  - shared\n', '  - shared\naliases:\n  - /day8/03_gamma/\n'),
    });
  });

  it('a tag gets another name in all notes', async () => {
    await fromPalette('Conference Notes: Rename Tag');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("shared")');
    await workbench.type('shared');
    await workbench.press('Enter');
    await workbench.text('.quick-input-title:has-text("Rename “shared”")');
    await workbench.type('common ground');
    await workbench.press('Enter');
    await applyPreview('01_alpha.md');
    await become(
      Object.fromEntries(
        Object.entries(days).map(([path, text]) => [path, text.replace('- shared', '- common ground')]),
      ),
    );
  });

  it('talks are listed by tag and speaker, and what is related or linked is offered', async () => {
    await vscode.commands.executeCommand('conferenceNotes.topics.focus');
    await workbench.text('.pane-body .monaco-list-row:has-text("Tags")');
    await workbench.screenshot('tags-and-speakers');
    await vscode.window.showTextDocument(at('day8/02_beta.md'));
    await fromPalette('Conference Notes: Links to This Talk');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("see [the other]")');
    await workbench.press('Escape');
    await fromPalette('Conference Notes: Related Talks');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("Alpha")');
    await workbench.press('Enter');
    await eventually('the related talk', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/01_alpha.md'),
    );
  });
});
