import type { Command } from './command';

/** Talks that overlap, and talks without notes. */
export const reviewSchedule: Command = {
  id: 'conferenceNotes.reviewSchedule',
  run: async (services) => {
    const { reviewSchedule: run } = await import('../schedule/review-schedule');
    await run(services);
  },
};
