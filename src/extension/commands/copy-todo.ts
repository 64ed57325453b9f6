import * as vscode from 'vscode';
import type { Command } from './command';

/** The words of a row of the to-do view, else of the to-do of the cursor's line. */
export const copyTodo: Command = {
  id: 'conferenceNotes.copyTodo',
  run: async (services, from) => {
    const { todoFor } = await import('../todos/change-todo');
    const { todo } = await todoFor(services, from);
    await vscode.env.clipboard.writeText(todo.text);
  },
};
