import type { Command } from './command';

export const insertSnippet: Command = {
  id: 'conferenceNotes.insertSnippet',
  run: async () => {
    const { insertSnippet: run } = await import('../typing/snippets');
    await run();
  },
};
