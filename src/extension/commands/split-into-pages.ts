import { rowsFor } from '../moves/rows-for';
import type { Command } from './command';

/** For the day or conference of the row, else the conference of the note in front of the user. */
export const splitIntoPages: Command = {
  id: 'conferenceNotes.splitIntoPages',
  run: async (services, from, selected) => {
    const { split } = await import('../moves/split-and-join');
    await split(services, await rowsFor(services, from, selected));
  },
};
