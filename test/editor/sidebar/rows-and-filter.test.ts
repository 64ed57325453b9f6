import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeFile, conferenceNotes, showSidebar } from '../conference-notes';
import { becomes, clean, onDisk, openMarked, pageUri } from '../editing/notes-to-write';
import { eventually, revert, workbench } from '../workbench';

const page = pageUri('86_hand.md');
const rowOf = (title: string): string => `.part.sidebar .monaco-list-row:has-text("${title}")`;
const front = '---\ntitle: By hand\nweight: 86\n---\n\n';

describe('rows, filter and keys of the sidebar', () => {
  before(async () => {
    await showSidebar();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('conferenceNotes.clearFilter');
    await clean(page);
  });

  it('shows to-dos and recommendations as badges, and tells them in words', async () => {
    const { sidebar } = await showSidebar();
    await workbench.text(rowOf('Tail sampling'));
    const html = await eventually('the badge', async () => {
      const found = await workbench.html(rowOf('Tail sampling'));
      return found.includes('itemBadge') && found;
    });
    assert.doesNotMatch(html, /3 to-dos<\/span>/);
    const node = sidebar.provider.sessions.find(({ value }) => value.title.startsWith('Tail sampling'));
    assert.ok(node);
    const item = sidebar.provider.getTreeItem(node);
    assert.match(item.accessibilityInformation?.label ?? '', /recommended, 3 to-dos/);
    assert.equal(item.description, 'observability, opentelemetry, cost');
    const { token } = new vscode.CancellationTokenSource();
    const { tooltip } = await sidebar.provider.resolveTreeItem(item, node, token);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    const words = tooltip.value.replaceAll('&nbsp;', ' ');
    for (const fact of ['Day 1', 'words', '3 open to', 'opentelemetry', 'For everybody who pays', 'youtu.be'])
      assert.ok(words.includes(fact), `${fact} in ${words}`);
    await workbench.screenshot('rows');
  });

  it('draws a row again when the page of its day recommends it', async () => {
    const { sidebar } = await showSidebar();
    const dayPage = pageUri('_index.md');
    const labelOf = (): string | undefined => {
      const node = sidebar.provider.sessions.find(({ value }) => value.title.startsWith('Error budgets'));
      return node && sidebar.provider.getTreeItem(node).accessibilityInformation?.label;
    };
    assert.doesNotMatch(labelOf() ?? '', /recommended/);
    const row = rowOf('Error budgets');
    const before = await onDisk(dayPage);
    const document = await vscode.workspace.openTextDocument(dayPage);
    const heading = document.getText().indexOf('\n', document.getText().indexOf('## Talk recommendations'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(dayPage, document.positionAt(heading + 2), '- Also: [budgets](./05_error-budgets)\n');
    await vscode.workspace.applyEdit(edit);
    await eventually('the star', async () => /recommended/.test(await ariaOf(row)));
    // Some editors save by themselves: what was there is written again.
    const back = new vscode.WorkspaceEdit();
    const end = document.lineAt(document.lineCount - 1).range.end;
    back.replace(dayPage, new vscode.Range(new vscode.Position(0, 0), end), before);
    await vscode.workspace.applyEdit(back);
    await eventually('the star going', async () => !/recommended/.test(await ariaOf(row)));
    await document.save();
    assert.equal(await onDisk(dayPage), before);
  });

  it('is narrowed down by the address behind a tag of the preview, and by no other', async () => {
    const { sidebar } = await showSidebar();
    const open = (rest: string): Thenable<unknown> =>
      vscode.commands.executeCommand(
        'vscode.open',
        vscode.Uri.parse(`${vscode.env.uriScheme}://conference-notes.conference-notes${rest}`),
      );
    await open('/filter?tag=observability');
    await eventually('the sessions of the tag', () => {
      const { sessions } = sidebar.provider;
      return (
        sidebar.filter !== undefined && sessions.every(({ value }) => value.tags.includes('observability'))
      );
    });
    const { filter } = sidebar;
    await open('/filter?tag=no%20such%20tag');
    await open('/else?tag=security');
    await workbench.text('.statusbar :text("No session has that tag")');
    assert.equal(sidebar.filter, filter);
  });

  it('filters by states that are typed; Escape shows all', async () => {
    const { sidebar } = await showSidebar();
    const all = sidebar.provider.sessions.length;
    await openMarked(page, `${front}- raw words|\n`);
    void vscode.commands.executeCommand('conferenceNotes.filterSessions');
    await workbench.text('.quick-input-widget .quick-input-title:has-text("Filter Sessions")');
    await workbench.type('no:slides by hand');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("Sessions with")');
    await workbench.press('Enter');
    await eventually('the filter', () => sidebar.provider.sessions.length === 1);
    await workbench.text('.part.sidebar .message:has-text("no slides")');
    await workbench.screenshot('filter-states');
    await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
    await workbench.press('ArrowDown');
    await workbench.press('Escape');
    await eventually('all sessions', () => sidebar.provider.sessions.length > all);
    assert.equal(sidebar.view.message, '');
  });

  it('filters by several that are ticked, and says so when it is opened again', async () => {
    const { sidebar } = await showSidebar();
    void vscode.commands.executeCommand('conferenceNotes.filterSessions');
    await workbench.text('.quick-input-widget .quick-input-title:has-text("Filter Sessions")');
    await workbench.click('.quick-input-list .monaco-list-row:has-text("has to-dos")');
    await workbench.click('.quick-input-list .monaco-list-row:has-text("recommended")');
    await workbench.screenshot('filter-ticks');
    await workbench.press('Enter');
    await eventually('the filter', () => sidebar.filter?.parts.length === 2);
    assert.ok(sidebar.provider.sessions.length > 0);
    assert.ok(sidebar.provider.sessions.every(({ value }) => value.todos > 0));
    assert.match(sidebar.view.message ?? '', /^has to-dos · recommended: \d of 12/);
    void vscode.commands.executeCommand('conferenceNotes.filterSessions');
    await workbench.text('.quick-input-widget .quick-input-count:has-text("2")');
    await workbench.press('Escape');
  });

  it('peeks with Space, and opens for good with Enter', async () => {
    const { sidebar } = await showSidebar();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const [first, second] = sidebar.provider.sessions;
    assert.ok(first && second);
    await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
    await sidebar.view.reveal(first, { focus: true, select: false });
    await workbench.press('Space');
    const nameOf = (path: string): string | undefined => path.split('/').pop();
    await eventually('the peek', () => activeFile() === nameOf(first.value.path));
    const tab = () => vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.equal(tab()?.isPreview, true);
    await workbench.press('ArrowDown');
    await workbench.press('Enter');
    await eventually('the session', () => activeFile() === nameOf(second.value.path));
    await eventually('the tab being kept', () => tab()?.isPreview === false);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    const text = document.getText();
    await eventually('the cursor in the note', async () => {
      await workbench.text('.monaco-editor.focused');
      return true;
    });
    await workbench.type('x');
    await eventually('the letter', () => document.getText() !== text);
    await revert(document);
  });

  it('gives a session of the menu its button without opening it', async () => {
    await openMarked(page, `${front}- words|\n`);
    const document = await vscode.workspace.openTextDocument(page);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.env.clipboard.writeText('[The deck](https://e.example/deck.pdf)');
    const { sidebar } = await conferenceNotes();
    const node = await eventually('the row', () =>
      sidebar.provider.sessions.find(({ value }) => value.title === 'By hand'),
    );
    await sidebar.view.reveal(node, { focus: true });
    await workbench.rightClick(rowOf('By hand'));
    await workbench.click('.monaco-menu .action-label:has-text("Insert Slides Button")');
    await eventually('the button', async () => (await onDisk(page)).includes('https://e.example/deck.pdf'));
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
    assert.ok(document.uri.path.endsWith('86_hand.md'));
  });

  it('finds words of the notes in a group of their own, and says when there is nothing', async () => {
    void vscode.commands.executeCommand('conferenceNotes.goToSession');
    await workbench.text('.quick-input-widget .quick-input-title:has-text("Go to Session")');
    await workbench.type('xyzzyplugh');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("No session and no note has")');
    for (let at = 0; at < 10; at++) await workbench.press('Backspace');
    await workbench.type('ask priyanka');
    const hit = '.quick-input-list .monaco-list-row:has-text("Priyanka for our bill")';
    await workbench.text(hit);
    await workbench.screenshot('go-to-text');
    await workbench.click(hit);
    await eventually('the line', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.lineAt(editor.selection.active.line).text.includes('Priyanka for our bill');
    });
  });

  it('adds a second recording; embed codes are understood', async () => {
    const button = (id: string, words: string): string =>
      `{{% button href="https://youtu.be/${id}" style="warning" icon="video" %}}${words}{{% /button %}}`;
    await vscode.env.clipboard.writeText(
      '<iframe width="560" src="https://www.youtube.com/embed/M5X5NCzlzIA?si=Q" allowfullscreen></iframe>',
    );
    const editor = await openMarked(page, `${front}${button('dQw4w9WgXcQ', 'Watch')}\n\nwords|\n`);
    const said = workbench.text('.statusbar-item:has-text("YouTube button added")');
    void vscode.commands.executeCommand('conferenceNotes.insertYoutubeButton');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("Replace Its Address")');
    await workbench.press('ArrowDown');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("Add Another Button")');
    await workbench.press('Enter');
    const both = `${button('dQw4w9WgXcQ', 'Watch')}\n${button('M5X5NCzlzIA', 'Watch (2)')}`;
    await becomes(editor, `${front}${both}\n\nwords\n`);
    await said;
  });

  it('promotes and shows the Summary with the cursor in it', async () => {
    const raw = Array.from({ length: 80 }, (_, at) => `- line ${String(at)} of the notes`).join('\n');
    const editor = await openMarked(page, `${front}${raw}\n=> keep it simple\n|`);
    void vscode.commands.executeCommand('conferenceNotes.promoteDraft');
    await workbench.text('.quick-input-title:has-text("Summary of “By hand”")');
    await workbench.press('Enter');
    await eventually('the cursor in the Summary', () => {
      const { document, selection } = editor;
      const before = document.getText(new vscode.Range(new vscode.Position(0, 0), selection.active));
      return before.includes('Summary') && !before.includes('line 40') && before.includes('keep it simple');
    });
    await eventually('the Summary being seen', () =>
      editor.visibleRanges.some((range) => range.contains(editor.selection.active)),
    );
  });

  it('says how many typos were fixed, and which', async () => {
    const editor = await openMarked(page, `${front}- they recieve words and recieve them again|\n`);
    const said = workbench.text('.statusbar-item:has-text("2 typos fixed: recieve → receive.")');
    await vscode.commands.executeCommand('conferenceNotes.fixAllTypos', page);
    await becomes(editor, `${front}- they receive words and receive them again\n`);
    await said;
  });
});

async function ariaOf(row: string): Promise<string> {
  return (await workbench.attribute(row, 'aria-label')) ?? '';
}
