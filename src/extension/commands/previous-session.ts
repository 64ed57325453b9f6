import type { Command } from './command';
import { step } from './step';

export const previousSession: Command = {
  id: 'conferenceNotes.previousSession',
  run: (services) => step(services, -1),
};
