import type { Command } from './command';
import { step } from './step';

export const nextSession: Command = {
  id: 'conferenceNotes.nextSession',
  run: (services) => step(services, 1),
};
