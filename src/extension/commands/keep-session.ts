import type { Command } from './command';

/** Enter on a row of the sidebar: the session is opened for good, with the cursor in it. */
export const keepSession: Command = {
  id: 'conferenceNotes.keepSession',
  run: ({ sidebar }) => sidebar.openByKey('list.select', { keep: true }),
};
