import type { Command } from './command';

/** Takes over what a newer file says otherwise. */
export const updateFromSchedule: Command = {
  id: 'conferenceNotes.updateFromSchedule',
  run: async (services, argument) => {
    const { updateFromSchedule: run } = await import('../schedule/update-schedule');
    await run(services, argument);
  },
};
