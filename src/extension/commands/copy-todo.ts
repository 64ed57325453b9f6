import * as vscode from 'vscode';
import { say } from '../say';
import type { Command } from './command';

/** The words of a row of the to-do view, else of the to-do of the cursor's line. */
export const copyTodo: Command = {
  id: 'conferenceNotes.copyTodo',
  run: async (services, from) => {
    const { todoFor } = await import('../todos/change-todo');
    const place = await todoFor(services, from);
    if (!place) return;
    await vscode.env.clipboard.writeText(place.todo.text);
    say(vscode.l10n.t('To-do copied.'));
  },
};
