import type { Command } from './command';

export const updateTableOfContents: Command = {
  id: 'conferenceNotes.updateTableOfContents',
  run: async (services) => {
    const { updateContentsOfNote } = await import('../promote/contents');
    await updateContentsOfNote(services);
  },
};
