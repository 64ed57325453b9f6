import type { Command } from './command';

export const insertTimeMark: Command = {
  id: 'conferenceNotes.insertTimeMark',
  run: async (services) => {
    const { insertTimeMark: run } = await import('../time-marks/insert-time-mark');
    await run(services);
  },
};
