import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** Beside the session of the row, else the one of the cursor. */
export const insertSessionBelow: Command = {
  id: 'conferenceNotes.insertSessionBelow',
  run: async (services, from, selected) => {
    const { insertBeside: run } = await import('../moves/insert-session');
    await run(services, await rowsFor(services, from, selected), 'below');
  },
};
