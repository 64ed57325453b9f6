import { toTreeNodes } from '../sidebar/tree-node';
import type { Command } from './command';

/** For what is selected in the tree, else a conference that the user picks. */
export const fillInRecordings: Command = {
  id: 'conferenceNotes.fillInRecordings',
  run: async (services, from, selected) => {
    const { fillInRecordings: run } = await import('../recordings/fill-in');
    await run(services, toTreeNodes(from, selected));
  },
};
