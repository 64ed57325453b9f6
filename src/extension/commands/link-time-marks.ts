import type { Command } from './command';

export const linkTimeMarks: Command = {
  id: 'conferenceNotes.linkTimeMarks',
  run: async (services) => {
    const { linkTimeMarks: run } = await import('../time-marks/link-time-marks');
    await run(services);
  },
};
