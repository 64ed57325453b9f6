import type { ConferenceIndex } from '../../conference/index';
import type { Conference, Day, Outline, Session } from '../../conference/model';
import type { Note } from '../../note/note';
import type { Typo } from '../../typos/typo';
import { addressesOf } from '../../site/published';
import type { SiteAround, Workspace } from '../rule';
import { AddressOwners } from './address-owners';
import { pagesOfDay } from './day-facts';
import { parkedAddresses, weightInFolder, weightsInFolders } from './counted-keys';
import { NoteCounts } from './note-counts';
import { OutlineFacts } from './outline-facts';

/** What the index itself cannot know. */
export interface Outside {
  /** Whether there is a file that is no note; undefined when nobody has looked. */
  hasFile(path: string): boolean | undefined;
  hasIcon?(name: string): boolean | undefined;
  typos?(path: string): readonly Typo[] | undefined;
  siteOf?(path: string): SiteAround | undefined;
  formulaProblem?(tex: string, isBlock: boolean): string | undefined;
}

/** Where a note belongs. */
interface Place {
  readonly conference: Conference | undefined;
  readonly day: Day | undefined;
  readonly sessions: readonly Session[];
}

/** The surroundings of notes that an index holds; follows the index until it is disposed. */
export class IndexedWorkspace implements Workspace {
  readonly #owners = new AddressOwners();
  readonly #addresses = new NoteCounts(parkedAddresses);
  readonly #weights = new NoteCounts(weightsInFolders);
  readonly #published = new NoteCounts(addressesOf);
  readonly #listener: { dispose(): void };
  /** Notes that nobody has counted yet. */
  readonly #uncounted: Set<string>;
  #latest: { readonly path: string; readonly answers: OutlineFacts; readonly place: Place } | undefined;
  #answers: { readonly outline: Outline; readonly to: OutlineFacts } | undefined;

  readonly #index: ConferenceIndex;
  readonly #outside: Outside;

  constructor(index: ConferenceIndex, outside: Outside) {
    this.#index = index;
    this.#outside = outside;
    this.#uncounted = new Set(index.paths());
    this.#listener = index.onDidRead((path, note) => {
      this.#count(path, note);
    });
  }

  /**
   * Works out what rules ask about all notes and days, a little with each step; what they ask before the last step is
   * worked out at once then, and may keep others waiting where there are thousands of notes.
   */
  *prepare(): Iterable<void> {
    for (const path of this.#uncounted) {
      this.#count(path, this.#index.note(path));
      yield;
    }
    for (const day of this.#current.days) {
      // An edit meanwhile has made another of it, which is taken already.
      if (!this.#current.days.has(day)) continue;
      this.#owners.take(day);
      pagesOfDay(day);
      yield;
    }
  }

  conferenceOf(path: string): Conference | undefined {
    return this.#placeOf(path).conference;
  }

  dayOf(path: string): Day | undefined {
    return this.#placeOf(path).day;
  }

  sessionsOf(path: string): readonly Session[] {
    // Rules ask for the sessions of other notes too, once each.
    return this.#latest?.path === path ? this.#placeOf(path).sessions : this.#index.sessionsOf(path);
  }

  note(path: string): Note | undefined {
    return this.#index.note(path);
  }

  hasFile(path: string): boolean | undefined {
    return this.#index.has(path) ? true : this.#outside.hasFile(path);
  }

  paths(): Iterable<string> {
    return this.#index.paths();
  }

  tags(): ReadonlyMap<string, number> {
    return this.#current.tags;
  }

  sessionsWithAddress(address: string): readonly Session[] {
    this.#owners.follow(this.#current.days);
    return this.#owners.of(address);
  }

  parkedIn(address: string): number {
    this.#countAll();
    return this.#addresses.of(address);
  }

  notesWithWeight(folder: string, weight: number): number {
    this.#countAll();
    return this.#weights.of(weightInFolder(folder, weight));
  }

  publishes(address: string): boolean {
    this.#countAll();
    return this.#published.of(address) > 0;
  }

  hasIcon(name: string): boolean | undefined {
    return this.#outside.hasIcon?.(name);
  }

  typos(path: string): readonly Typo[] | undefined {
    return this.#outside.typos?.(path);
  }

  siteOf(path: string): SiteAround | undefined {
    return this.#outside.siteOf?.(path);
  }

  formulaProblem(tex: string, isBlock: boolean): string | undefined {
    return this.#outside.formulaProblem?.(tex, isBlock);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #countAll(): void {
    for (const path of this.#uncounted) this.#count(path, this.#index.note(path));
  }

  #count(path: string, note: Note | undefined): void {
    this.#uncounted.delete(path);
    this.#addresses.put(path, note);
    this.#weights.put(path, note);
    this.#published.put(path, note);
  }

  /** Rules ask for the place of one note many times in a row. */
  #placeOf(path: string): Place {
    const current = this.#current;
    if (this.#latest?.path !== path || this.#latest.answers !== current) {
      const found = current.dayPage(path) ?? this.#index.placeOf(path);
      const { conference, day } = found ?? { conference: current.siteAround(path), day: undefined };
      const place = { conference, day, sessions: this.#index.sessionsOf(path) };
      this.#latest = { path, answers: current, place };
    }
    return this.#latest.place;
  }

  get #current(): OutlineFacts {
    const { outline } = this.#index;
    if (this.#answers?.outline !== outline) this.#answers = { outline, to: new OutlineFacts(outline) };
    return this.#answers.to;
  }
}
