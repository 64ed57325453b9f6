import type { Command } from './command';

export const goToSession: Command = {
  id: 'conferenceNotes.goToSession',
  run: async (services) => {
    const { goToSession: run } = await import('../navigation/go-to-session');
    await run(services);
  },
};
