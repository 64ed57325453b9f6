import type * as vscode from 'vscode';
import type { FilterFacts } from '../../core/conference/session-filter';
import type { Session } from '../../core/conference/model';
import type { NoteRoot } from '../notes/note-root';
import type { FilledMedia } from '../recordings/filled-media';
import type { Schedules } from '../schedule/schedules';
import { speakersOf } from '../schedule/speakers';
import { Recommendations } from './recommendations';

/** What is known of a session besides its own words: who speaks, whether it is recommended, what it lacks. */
export class SessionFacts {
  readonly recommendations = new Recommendations();
  readonly #schedules: Schedules;
  readonly #log: vscode.LogOutputChannel;
  #media: FilledMedia | undefined;

  constructor(schedules: Schedules, log: vscode.LogOutputChannel) {
    this.#schedules = schedules;
    this.#log = log;
  }

  /** Reads the texts of notes for what recordings and slides they have. Sessions lack nothing before. */
  async readMedia(roots: readonly NoteRoot[]): Promise<void> {
    if (!this.#media) {
      const { FilledMedia } = await import('../recordings/filled-media');
      this.#media ??= new FilledMedia(this.#log);
    }
    await this.#media.read(roots);
  }

  of(root: NoteRoot, session: Session): FilterFacts {
    return {
      session,
      speakers: speakersOf(root, session, this.#schedules),
      isRecommended: this.recommendations.has(root, session),
      lacks: (kind) => this.#media?.lacks(session, kind) ?? false,
    };
  }
}
