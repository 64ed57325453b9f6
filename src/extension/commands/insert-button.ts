import type { Command } from './command';

export const insertButton: Command = {
  id: 'conferenceNotes.insertButton',
  run: async ({ notes, extensionUri }) => {
    const { insertAnyButton } = await import('../editing/insert-buttons');
    await insertAnyButton(notes, extensionUri);
  },
};
