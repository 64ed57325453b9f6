import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the session of the row, else the one of the cursor. */
export const moveSessionDown: Command = {
  id: 'conferenceNotes.moveSessionDown',
  run: async (services, from, selected) => {
    const { moveByOne: run } = await import('../moves/move-up-down');
    await run(services, await rowsFor(services, from, selected), 1);
  },
};
