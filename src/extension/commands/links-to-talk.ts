import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the session of the row, else the one of the cursor. */
export const linksToTalk: Command = {
  id: 'conferenceNotes.linksToTalk',
  run: async (services, from, selected) => {
    const { showLinksTo } = await import('../topics/related');
    await showLinksTo(services, await rowsFor(services, from, selected));
  },
};
