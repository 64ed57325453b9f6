import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the session of the row, else the one of the cursor. */
export const duplicateAsTemplate: Command = {
  id: 'conferenceNotes.duplicateAsTemplate',
  run: async (services, from, selected) => {
    const { duplicateAsTemplate: run } = await import('../moves/duplicate');
    await run(services, await rowsFor(services, from, selected));
  },
};
