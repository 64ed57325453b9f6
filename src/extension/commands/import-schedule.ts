import type { Command } from './command';

/** From a file of the disk or the workspace, or the clipboard. */
export const importSchedule: Command = {
  id: 'conferenceNotes.importSchedule',
  run: async (services, argument) => {
    const { importSchedule: run } = await import('../schedule/import-schedule');
    await run(services, argument);
  },
};
