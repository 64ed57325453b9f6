import { toTreeNode } from '../sidebar/tree-node';
import type { Command } from './command';

export const updateDayPage: Command = {
  id: 'conferenceNotes.updateDayPage',
  run: async (services, from) => {
    const { updatePageOfDay } = await import('../promote/recommend');
    await updatePageOfDay(services, toTreeNode(from));
  },
};
