import type { ConferenceIndex } from '../../conference/conference-index';
import type { Conference, Day, Outline, Session } from '../../conference/model';
import type { Note } from '../../note/note';
import type { Typo } from '../../typos/typo';
import type { Surroundings } from '../rule';
import { AddressBook } from './address-book';
import { OutlineAnswers } from './outline-answers';

/** What the index itself cannot know. */
export interface Outside {
  /** Whether there is a file that is no note; undefined when nobody has looked. */
  hasFile(path: string): boolean | undefined;
  hasIcon?(name: string): boolean | undefined;
  typos?(path: string): readonly Typo[] | undefined;
}

/** The surroundings of notes that an index holds; follows the index until it is disposed. */
export class IndexSurroundings implements Surroundings {
  private readonly addresses = new AddressBook();
  private readonly listener: { dispose(): void };
  private answers: { readonly outline: Outline; readonly to: OutlineAnswers } | undefined;

  constructor(
    private readonly index: ConferenceIndex,
    private readonly outside: Outside,
  ) {
    for (const path of index.paths()) this.addresses.put(path, index.note(path));
    this.listener = index.onDidRead((path, note) => {
      this.addresses.put(path, note);
    });
  }

  conferenceOf(path: string): Conference | undefined {
    return this.current.conferenceOf(path);
  }

  dayOf(path: string): Day | undefined {
    return this.current.dayOf(path);
  }

  sessionsOf(path: string): readonly Session[] {
    return this.index.sessionsOf(path);
  }

  note(path: string): Note | undefined {
    return this.index.note(path);
  }

  hasFile(path: string): boolean | undefined {
    return this.index.note(path) ? true : this.outside.hasFile(path);
  }

  paths(): Iterable<string> {
    return this.index.paths();
  }

  tags(): ReadonlyMap<string, number> {
    return this.current.tags;
  }

  sessionsWithAddress(address: string): readonly Session[] {
    return this.current.sessionsWithAddress(address);
  }

  parkedIn(address: string): number {
    return this.addresses.parkedIn(address);
  }

  hasIcon(name: string): boolean | undefined {
    return this.outside.hasIcon?.(name);
  }

  typos(path: string): readonly Typo[] | undefined {
    return this.outside.typos?.(path);
  }

  dispose(): void {
    this.listener.dispose();
  }

  private get current(): OutlineAnswers {
    const { outline } = this.index;
    if (this.answers?.outline !== outline) this.answers = { outline, to: new OutlineAnswers(outline) };
    return this.answers.to;
  }
}
