import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the sessions selected in the tree, else the one of the cursor. */
export const moveSessionToDay: Command = {
  id: 'conferenceNotes.moveSessionToDay',
  run: async (services, from, selected) => {
    const { moveToDay: run } = await import('../moves/move-to-day');
    await run(services, await rowsFor(services, from, selected));
  },
};
