import type { Command } from './command';

export const newConference: Command = {
  id: 'conferenceNotes.newConference',
  run: async ({ notes }) => {
    const { createConference } = await import('../editing/new-conferences');
    await createConference(notes);
  },
};
