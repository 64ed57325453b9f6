import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the session of the row, else the one of the cursor. */
export const relatedTalks: Command = {
  id: 'conferenceNotes.relatedTalks',
  run: async (services, from, selected) => {
    const { showRelated } = await import('../topics/related');
    await showRelated(services, await rowsFor(services, from, selected));
  },
};
