import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the session of the row, else the one of the cursor. */
export const deleteSession: Command = {
  id: 'conferenceNotes.deleteSession',
  run: async (services, from, selected) => {
    const { deleteOne: run } = await import('../moves/delete-session');
    await run(services, await rowsFor(services, from, selected));
  },
};
