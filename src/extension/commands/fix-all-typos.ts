import type { Command } from './command';

export const fixAllTypos: Command = {
  id: 'conferenceNotes.fixAllTypos',
  run: async (services, uri) => {
    const { fixAllTypos: run } = await import('../checks/typos/fix-all-typos');
    await run(services, uri);
  },
};
