import type { Command } from './command';

export const refresh: Command = {
  id: 'conferenceNotes.refresh',
  run: ({ notes }) => notes.reload(),
};
