import * as vscode from 'vscode';
import type { Command } from './command';

/** For a row of the to-do view, else the to-do of the cursor's line. The key opens and closes a day, as elsewhere. */
export const finishTodo: Command = {
  id: 'conferenceNotes.finishTodo',
  run: async (services, from) => {
    const { finish, takeTodo } = await import('../todos/change-todo');
    if (!(await takeTodo(services, from, finish))) await vscode.commands.executeCommand('list.toggleExpand');
  },
};
