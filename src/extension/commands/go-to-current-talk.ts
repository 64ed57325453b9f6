import type { Command } from './command';

/** Opens the talk that is on. */
export const goToCurrentTalk: Command = {
  id: 'conferenceNotes.goToCurrentTalk',
  run: async (services) => {
    const { goToCurrentTalk: run } = await import('../schedule/current-talk');
    await run(services);
  },
};
