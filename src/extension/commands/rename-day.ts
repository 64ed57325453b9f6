import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the day of the row, else the one of the note in front of the user. */
export const renameDay: Command = {
  id: 'conferenceNotes.renameDay',
  run: async (services, from, selected) => {
    const { renameDayOf: run } = await import('../moves/rename');
    await run(services, await rowsFor(services, from, selected));
  },
};
