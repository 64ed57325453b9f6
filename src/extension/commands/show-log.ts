import type { Command } from './command';

export const showLog: Command = {
  id: 'conferenceNotes.showLog',
  run: ({ log }) => {
    log.show();
  },
};
