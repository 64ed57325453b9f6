import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeFile, conferenceNotes, openAt, showSidebar } from '../conference-notes';
import { clean, openMarked, outlineUri } from '../editing/notes-to-write';
import { eventually, workbench } from '../workbench';

describe('from talk to talk', () => {
  let files: string[] = [];

  before(async () => {
    const { sidebar } = await showSidebar();
    files = sidebar.provider.sessions.map(({ value }) => value.path.split('/').pop() ?? '');
    const [first] = sidebar.provider.sessions;
    assert.ok(first);
    await openAt(vscode.Uri.joinPath(first.root.uri, first.value.path));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('Next Session goes through the days in order, and stops at the end', async () => {
    for (const file of files.slice(1)) {
      await vscode.commands.executeCommand('conferenceNotes.nextSession');
      await eventually(`${file} being open`, () => activeFile() === file);
    }
    await vscode.commands.executeCommand('conferenceNotes.nextSession');
    assert.equal(activeFile(), files.at(-1));
  });

  it('goes to the end of the notes of a talk, never into its front matter', () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document, selection } = editor;
    const before = document.getText(new vscode.Range(new vscode.Position(0, 0), selection.active));
    assert.match(before, /^---\n[\s\S]*?\n---\n/);
    const after = document.getText(
      new vscode.Range(selection.active, new vscode.Position(document.lineCount, 0)),
    );
    assert.equal(after.trim(), '');
  });

  it('comes back to where the author was', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const file = activeFile();
    editor.selection = new vscode.Selection(7, 0, 7, 0);
    await eventually('the cursor', () => vscode.window.activeTextEditor?.selection.active.line === 7);
    await vscode.commands.executeCommand('conferenceNotes.previousSession');
    await eventually('the session before', () => activeFile() === files.at(-2));
    await vscode.commands.executeCommand('conferenceNotes.nextSession');
    await eventually('the session', () => activeFile() === file);
    await eventually('its place', () => vscode.window.activeTextEditor?.selection.active.line === 7);
  });

  it('comes back to what was typed last, in a file of many talks too', async () => {
    const marked = '# Meetup\n\n## Day 1\n\n### Cells\n\n- one\n|\n### Walls\n\n- two\n';
    const { document } = await openMarked(outlineUri, marked);
    const at = (): vscode.Position | undefined => vscode.window.activeTextEditor?.selection.active;
    await vscode.commands.executeCommand('type', { text: '- typed' });
    await eventually('the words', () => document.lineAt(7).text === '- typed');
    await vscode.commands.executeCommand('conferenceNotes.nextSession');
    await eventually('the end of the next talk', () => at()?.isEqual(new vscode.Position(10, 5)));
    await vscode.commands.executeCommand('conferenceNotes.previousSession');
    await eventually('the end of what was typed', () => at()?.isEqual(new vscode.Position(7, 7)));
    await clean(vscode.Uri.joinPath(outlineUri, '..'));
    const { sidebar } = await conferenceNotes();
    const last = sidebar.provider.sessions.at(-1);
    assert.ok(last);
    await openAt(vscode.Uri.joinPath(last.root.uri, last.value.path), 7);
  });

  it('Previous Session goes back', async () => {
    await vscode.commands.executeCommand('conferenceNotes.previousSession');
    await eventually('the session before', () => activeFile() === files.at(-2));
  });

  it('Go to Session finds a title with typing slips', async () => {
    void vscode.commands.executeCommand('conferenceNotes.goToSession');
    await workbench.text('.quick-input-widget .quick-input-title:has-text("Go to Session")');
    await workbench.type('paskeys recvoery');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("Passkeys")');
    await workbench.screenshot('go-to-session');
    await workbench.press('Enter');
    const { sidebar } = await conferenceNotes();
    const wanted = sidebar.provider.sessions.find(({ value }) => value.title.startsWith('Passkeys'))?.value
      .path;
    await eventually('the talk being open', () => wanted?.endsWith(`/${activeFile() ?? ''}`));
  });

  it('Reveal Current Session selects it', async () => {
    const { sidebar } = await conferenceNotes();
    await vscode.commands.executeCommand('conferenceNotes.revealCurrentSession');
    await eventually('the row being selected', () => {
      const [node] = sidebar.view.selection;
      return node?.kind === 'session' && node.value.path.endsWith(`/${activeFile() ?? ''}`);
    });
  });

  const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
  if (major > 1 || minor >= 134) {
    it('works from the Markdown editor, where there is no text editor', async () => {
      const { sidebar } = await conferenceNotes();
      const [first, second] = sidebar.provider.sessions;
      assert.ok(first && second);
      const uri = vscode.Uri.joinPath(first.root.uri, first.value.path);
      await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.editor');
      await eventually(
        'the Markdown editor',
        () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom,
      );
      await vscode.commands.executeCommand('conferenceNotes.nextSession');
      await eventually('the next session', () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        const uriOfTab =
          input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
            ? input.uri
            : undefined;
        return uriOfTab?.path.endsWith(second.value.path);
      });
    });
  }
});
