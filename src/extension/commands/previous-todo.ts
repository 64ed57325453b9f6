import type { Command } from './command';

export const previousTodo: Command = {
  id: 'conferenceNotes.previousTodo',
  run: async (services) => {
    const { stepTodo } = await import('../todos/step-todo');
    await stepTodo(services, -1);
  },
};
