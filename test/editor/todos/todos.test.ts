import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showSidebar } from '../conference-notes';
import { clean, openMarked, pageUri } from '../editing/notes-to-write';
import { askFor, askUntil, workbench } from '../workbench';

const page = pageUri('85_todos.md');

describe('the to-do view', () => {
  before(async () => {
    await showSidebar();
    await vscode.commands.executeCommand('conferenceNotes.todos.focus');
  });

  afterEach(() => clean(page));

  it('lists what is left to do, with a count for each day, and follows', async () => {
    await workbench.text('.monaco-list-row:has-text("Day 1")');
    const editor = await openMarked(
      page,
      '---\ntitle: A list\nweight: 1\n---\n\nwords\n\nTODO: Steal the burn chart\n|',
    );
    const row = '.part.sidebar .monaco-list-row:has-text("Steal the burn chart")';
    // The view is low and stays where it was scrolled to, as far down as a test before has left it.
    await askFor(row, async () => {
      await vscode.commands.executeCommand('conferenceNotes.todos.focus');
      await vscode.commands.executeCommand('list.focusFirst');
    });
    assert.match(await workbench.text(row), /A list/);
    await workbench.screenshot('todos');
    const isAtTodo = (): boolean => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path === editor.document.uri.path && active.selection.active.line === 7;
    };
    await askUntil('the place of the to-do', isAtTodo, () => workbench.click(row));
    const edit = new vscode.WorkspaceEdit();
    edit.delete(page, new vscode.Range(7, 0, 8, 0));
    await vscode.workspace.applyEdit(edit);
    await workbench.gone(row);
  });
});
