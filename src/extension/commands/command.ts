import type { Services } from '../services';

/** A command of the palette; its title, menus and keys stand in package.json under the same id. */
export interface Command {
  /** `conferenceNotes.` and the file's name in camel case. */
  readonly id: `conferenceNotes.${string}`;
  /** @throws an error whose message is a sentence for the user */
  readonly run: (services: Services, ...args: unknown[]) => unknown;
}
