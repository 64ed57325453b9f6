import { toTreeNodes } from '../sidebar/tree-node';
import type { Command } from './command';

/** For the rows selected in the tree, else the session of the cursor. */
export const unpublish: Command = {
  id: 'conferenceNotes.unpublish',
  run: async (services, from, selected) => {
    const { setDraft } = await import('../promote/publish');
    await setDraft(services, toTreeNodes(from, selected), true);
  },
};
