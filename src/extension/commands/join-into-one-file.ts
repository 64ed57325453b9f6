import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the day or conference of the row, else the conference of the note in front of the user. */
export const joinIntoOneFile: Command = {
  id: 'conferenceNotes.joinIntoOneFile',
  run: async (services, from, selected) => {
    const { join } = await import('../moves/split-and-join');
    await join(services, await rowsFor(services, from, selected));
  },
};
