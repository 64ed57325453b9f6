import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** Beside the session of the row, else the one of the cursor. */
export const insertSessionAbove: Command = {
  id: 'conferenceNotes.insertSessionAbove',
  run: async (services, from, selected) => {
    const { insertBeside: run } = await import('../moves/insert-session');
    await run(services, await rowsFor(services, from, selected), 'above');
  },
};
