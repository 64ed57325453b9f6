import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes, showSidebar } from '../conference-notes';
import { clean, openMarked, pageUri } from '../editing/notes-to-write';
import { askFor, eventually, workbench } from '../workbench';

const page = pageUri('87_keys.md');
const question = '.quick-input-widget .quick-input-title';

describe('keys on rows', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await clean(page);
  });

  it('are for the row that has the keyboard, not for the selected one, which stays', async () => {
    const { sidebar } = await showSidebar();
    const [selected, other] = sidebar.provider.sessions;
    assert.ok(selected && other);
    await sidebar.view.reveal(selected, { focus: true, select: true });
    await sidebar.view.reveal(other, { focus: true, select: false });
    await workbench.press('F2');
    await workbench.text(`${question}:has-text("Rename Session")`);
    assert.deepEqual(sidebar.view.selection, [selected]);
    await workbench.press('Escape');
    await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
    await workbench.press('Delete');
    await workbench.text(`${question}:has-text("${other.value.title}")`);
    await workbench.press('Escape');
  });

  it('put a new session into the day of the row', async () => {
    const { sidebar } = await showSidebar();
    const last = sidebar.provider.sessions.at(-1);
    assert.ok(last && last.parent.kind === 'day');
    await sidebar.view.reveal(last.parent, { focus: true, select: false });
    await workbench.press('Control+K');
    await workbench.press('n');
    await workbench.text(`${question}:has-text("New Session in ${last.parent.value.name}")`);
  });

  it('tick off a to-do with Space, and remove one with Delete', async () => {
    const { document } = await openMarked(
      page,
      '---\ntitle: Keys\nweight: 87\n---\n\nTODO: Ask about keys\n\nTODO: Thank the cook\n|',
    );
    const { todos } = await conferenceNotes();
    const focus = async (words: string): Promise<void> => {
      const item = await eventually(words, async () => {
        const days = await todos.getChildren();
        const items = (await Promise.all(days.map((day) => todos.getChildren(day)))).flat();
        return items.find((node) => node.kind === 'todo' && node.todo.text === words);
      });
      await vscode.commands.executeCommand('conferenceNotes.todos.focus');
      await todos.view.reveal(item, { focus: true, select: false });
    };
    const row = (words: string): string =>
      `.part.sidebar .monaco-list:focus .monaco-list-row.focused:has-text("${words}")`;
    // A row looks focused before its view has the keyboard, which the note may take back when it has been opened.
    await askFor(row('Ask about keys'), () => focus('Ask about keys'));
    await workbench.press('Space');
    await eventually('the tick', () => document.getText().includes('DONE: Ask about keys'));
    await workbench.text(row('Thank the cook'));
    await workbench.press('Delete');
    await eventually('the to-do being gone', () => !document.getText().includes('Thank'));
  });
});
