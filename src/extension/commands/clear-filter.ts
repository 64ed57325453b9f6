import type { Command } from './command';

export const clearFilter: Command = {
  id: 'conferenceNotes.clearFilter',
  run: ({ sidebar }) => {
    sidebar.filter = undefined;
  },
};
