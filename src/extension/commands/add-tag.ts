import { toTreeNodes } from '../sidebar/tree-node';
import type { Command } from './command';

/** For the sessions selected in the tree, else the one of the cursor. */
export const addTag: Command = {
  id: 'conferenceNotes.addTag',
  run: async (services, from, selected) => {
    const { addTag: run } = await import('../editing/session-tags');
    await run(services, toTreeNodes(from, selected));
  },
};
