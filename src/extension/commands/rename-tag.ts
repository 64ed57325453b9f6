import { toTopic } from '../topics/topic-node';
import { rowFor } from '../rows-of-key';
import type { Command } from './command';

/** For the tag of the row, else one that is picked. */
export const renameTag: Command = {
  id: 'conferenceNotes.renameTag',
  run: async (services, from) => {
    const { renameTag: run } = await import('../topics/rename-tags');
    const topic = toTopic(await rowFor(services.topics.view, from));
    // A speaker can have the keyboard too.
    await run(services, topic?.kind === 'tag' ? topic : undefined);
  },
};
