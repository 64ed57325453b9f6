import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activeFile,
  conferenceNotes,
  expectedRows,
  openAt,
  rows,
  showSidebar,
  sidebarOf,
} from '../conference-notes';
import { eventually, fixture, revert, workbench } from '../workbench';

const day1 = (name: string): vscode.Uri => fixture('sample-conference', 'content', 'day1', name);

describe('the sidebar', () => {
  before(async () => {
    await showSidebar();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows the sample conference in its order', async () => {
    const { sidebar } = await conferenceNotes();
    assert.deepEqual(await rows(sidebar.provider), await expectedRows('sample-conference.expected.json'));
    await workbench.text('.monaco-list-row:has-text("Day 1")');
    await openAt(day1('02_golden-path.md'));
    await workbench.screenshot('sidebar');
  });

  for (const layout of [
    '01-readme-day-talk',
    '05-file-a-day',
    '07-event-weekday-h1',
    '27-numbered-weekday-folders',
    '35-day-prefix-plain',
    '37-conference-folders',
    '41-hugo-weights',
    '49-mixed-workspace',
  ]) {
    it(`shows ${layout} as its author means it`, async () => {
      const opened = await sidebarOf('layouts', layout);
      const expected = await expectedRows('layouts', `${layout}.expected.json`);
      assert.deepEqual(await rows(opened.provider), expected);
      opened.dispose();
    });
  }

  it('tells state, to-dos and tags in words', async () => {
    const { sidebar } = await conferenceNotes();
    for (const node of sidebar.provider.sessions) {
      const { accessibilityInformation, iconPath, id } = sidebar.provider.getTreeItem(node);
      assert.ok(accessibilityInformation?.label.startsWith(node.value.title));
      assert.ok(iconPath instanceof vscode.ThemeIcon);
      assert.ok(id);
    }
    const [first] = sidebar.provider.sessions;
    assert.ok(first);
    const token = new vscode.CancellationTokenSource().token;
    const item = await sidebar.provider.resolveTreeItem(sidebar.provider.getTreeItem(first), first, token);
    assert.ok(item.tooltip instanceof vscode.MarkdownString);
    assert.match(item.tooltip.value, /words/);
  });

  it('opens a session by a click', async () => {
    await workbench.click('.monaco-list-row:has-text("Tail sampling")');
    await eventually('the click opening the note', () => activeFile()?.startsWith('04_'));
  });

  it('opens a session of an outline at the end of its notes', async () => {
    const opened = await sidebarOf('layouts', '01-readme-day-talk');
    const node = opened.provider.sessions[1];
    assert.ok(node);
    const { command } = opened.provider.getTreeItem(node);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const { span, line } = node.value;
    await eventually('the cursor being in the talk', () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {};
      const offset = selection && document?.offsetAt(selection.active);
      return offset !== undefined && offset > span.start && offset <= span.end;
    });
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    assert.ok(document && selection);
    assert.match(document.lineAt(line).text, /Retries considered harmful/);
    const rest = new vscode.Range(selection.active, document.positionAt(span.end));
    assert.equal(document.getText(rest).trim(), '');
    opened.dispose();
  });

  it('shows a heading that is being typed, unsaved', async () => {
    const opened = await sidebarOf('layouts', '01-readme-day-talk');
    const uri = fixture('layouts', '01-readme-day-talk', 'README.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, '\n\n### Typed just now\n\nwords\n');
    await vscode.workspace.applyEdit(edit);
    await eventually(
      'the typed session',
      async () => (await rows(opened.provider)).at(-1) === '  Typed just now',
    );
    assert.ok(document.isDirty);
    await revert(document);
    await eventually(
      'the session going',
      async () => (await rows(opened.provider)).at(-1) !== '  Typed just now',
    );
    opened.dispose();
  });

  it('selects the session of the cursor and follows it through an outline', async () => {
    const { sidebar } = await showSidebar();
    await openAt(day1('03_postgres-upgrade.md'));
    await eventually('the session being selected', () => {
      const [node] = sidebar.view.selection;
      return node?.kind === 'session' && node.value.path.split('/').pop() === activeFile();
    });
  });

  it('narrows down to words and back', async () => {
    const { sidebar } = await showSidebar();
    const all = sidebar.provider.sessions.length;
    void vscode.commands.executeCommand('conferenceNotes.filterSessions');
    await workbench.text('.quick-input-widget .quick-input-title:has-text("Filter Sessions")');
    await workbench.type('passkeys');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("Sessions with")');
    await workbench.press('Enter');
    await eventually('the filter', () => sidebar.provider.sessions.length === 1);
    assert.match(sidebar.view.message ?? '', /passkeys.*1 of 12/);
    await vscode.commands.executeCommand('conferenceNotes.clearFilter');
    assert.equal(sidebar.provider.sessions.length, all);
  });
});
