import type { Command } from './command';

export const insertSnippet: Command = {
  id: 'conferenceNotes.insertSnippet',
  run: async ({ notes }) => {
    const [{ insertSnippet: run }, { relearnAt }] = await Promise.all([
      import('../typing/snippets'),
      import('../typing/known-around'),
    ]);
    await run((document) => relearnAt(notes, document));
  },
};
