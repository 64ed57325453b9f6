import type { Command } from './command';

/** For a row of the to-do view, else the to-do of the cursor's line. */
export const finishTodo: Command = {
  id: 'conferenceNotes.finishTodo',
  run: async (services, from) => {
    const { finish, todoFor } = await import('../todos/change-todo');
    await finish(await todoFor(services, from));
  },
};
