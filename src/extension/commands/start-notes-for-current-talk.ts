import type { Command } from './command';

/** Makes the page of the talk that is on, if it is missing. */
export const startNotesForCurrentTalk: Command = {
  id: 'conferenceNotes.startNotesForCurrentTalk',
  run: async (services) => {
    const { startNotesForCurrentTalk: run } = await import('../schedule/current-talk');
    await run(services);
  },
};
