import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the session or day of the row, else the session of the cursor. */
export const renameSession: Command = {
  id: 'conferenceNotes.renameSession',
  run: async (services, from, selected) => {
    const { renameRow: run } = await import('../moves/rename');
    await run(services, await rowsFor(services, from, selected));
  },
};
