import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the sessions selected in the tree, else the one of the cursor. */
export const promoteDraft: Command = {
  id: 'conferenceNotes.promoteDraft',
  run: async (services, from, selected) => {
    const [{ chosenSessions }, { promoteSessions }] = await Promise.all([
      import('../promote/drafts-to-promote'),
      import('../promote/promote-drafts'),
    ]);
    const { root, sessions } = await chosenSessions(services, await rowsFor(services, from, selected));
    await promoteSessions(services, root, sessions);
  },
};
