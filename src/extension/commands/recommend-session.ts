import { toTreeNodes } from '../sidebar/tree-node';
import type { Command } from './command';

export const recommendSession: Command = {
  id: 'conferenceNotes.recommendSession',
  run: async (services, from) => {
    const { recommend } = await import('../promote/recommend');
    await recommend(services, toTreeNodes(from, undefined));
  },
};
