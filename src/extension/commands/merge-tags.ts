import { toTopic } from '../topics/topic-node';
import type { Command } from './command';

/** For the tags selected in the view, else those that are ticked. */
export const mergeTags: Command = {
  id: 'conferenceNotes.mergeTags',
  run: async (services, _from, selected) => {
    const { mergeTags: run } = await import('../topics/rename-tags');
    const topics = Array.isArray(selected) ? selected.flatMap((each: unknown) => toTopic(each) ?? []) : [];
    await run(services, topics);
  },
};
