import type { Command } from './command';

/** For a row of the to-do view, else the to-do of the cursor's line. */
export const removeTodo: Command = {
  id: 'conferenceNotes.removeTodo',
  run: async (services, from) => {
    const { remove, takeTodo } = await import('../todos/change-todo');
    await takeTodo(services, from, remove);
  },
};
