import type { Command } from './command';

export const nextTodo: Command = {
  id: 'conferenceNotes.nextTodo',
  run: async (services) => {
    const { stepTodo } = await import('../todos/step-todo');
    await stepTodo(services, 1);
  },
};
