import type { Command } from './command';

/** Space on a row of the sidebar: the session is shown, and the keyboard stays in the sidebar. */
export const peekSession: Command = {
  id: 'conferenceNotes.peekSession',
  run: ({ sidebar }) => sidebar.openByKey('list.toggleExpand', { peek: true }),
};
