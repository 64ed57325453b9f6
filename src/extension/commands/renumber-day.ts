import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the day of the row, else the one of the note in front of the user. */
export const renumberDay: Command = {
  id: 'conferenceNotes.renumberDay',
  run: async (services, from, selected) => {
    const { renumber: run } = await import('../moves/renumber');
    await run(services, await rowsFor(services, from, selected));
  },
};
