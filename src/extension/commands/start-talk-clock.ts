import type { Command } from './command';

export const startTalkClock: Command = {
  id: 'conferenceNotes.startTalkClock',
  run: async (services) => {
    const { startTalkClock: run } = await import('../time-marks/insert-time-mark');
    await run(services);
  },
};
