import type { ConferenceIndex } from '../../conference/index';
import type { Conference, Day, Outline, Session } from '../../conference/model';
import type { Note } from '../../note/note';
import type { Typo } from '../../typos/typo';
import { addressesOf } from '../../site/published';
import type { SiteAround, Workspace } from '../rule';
import { AddressOwners } from './address-owners';
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
}

/** The surroundings of notes that an index holds; follows the index until it is disposed. */
export class IndexedWorkspace implements Workspace {
  private readonly owners = new AddressOwners();
  private readonly addresses = new NoteCounts(parkedAddresses);
  private readonly weights = new NoteCounts(weightsInFolders);
  private readonly published = new NoteCounts(addressesOf);
  private readonly listener: { dispose(): void };
  private latest:
    { readonly path: string; readonly answers: OutlineFacts; readonly place: Place } | undefined;
  private answers: { readonly outline: Outline; readonly to: OutlineFacts } | undefined;

  constructor(
    private readonly index: ConferenceIndex,
    private readonly outside: Outside,
  ) {
    for (const path of index.paths()) this.count(path, index.note(path));
    this.listener = index.onDidRead((path, note) => {
      this.count(path, note);
    });
  }

  conferenceOf(path: string): Conference | undefined {
    return this.placeOf(path).conference;
  }

  dayOf(path: string): Day | undefined {
    return this.placeOf(path).day;
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
    this.owners.follow(this.current.days);
    return this.owners.of(address);
  }

  parkedIn(address: string): number {
    return this.addresses.of(address);
  }

  notesWithWeight(folder: string, weight: number): number {
    return this.weights.of(weightInFolder(folder, weight));
  }

  publishes(address: string): boolean {
    return this.published.of(address) > 0;
  }

  hasIcon(name: string): boolean | undefined {
    return this.outside.hasIcon?.(name);
  }

  typos(path: string): readonly Typo[] | undefined {
    return this.outside.typos?.(path);
  }

  siteOf(path: string): SiteAround | undefined {
    return this.outside.siteOf?.(path);
  }

  formulaProblem(tex: string, isBlock: boolean): string | undefined {
    return this.outside.formulaProblem?.(tex, isBlock);
  }

  dispose(): void {
    this.listener.dispose();
  }

  private count(path: string, note: Note | undefined): void {
    this.addresses.put(path, note);
    this.weights.put(path, note);
    this.published.put(path, note);
  }

  /** Rules ask for the place of one note many times in a row. */
  private placeOf(path: string): Place {
    const { current } = this;
    if (this.latest?.path !== path || this.latest.answers !== current) {
      const found = current.dayPage(path) ?? this.index.placeOf(path);
      const place = found ?? { conference: current.siteAround(path), day: undefined };
      this.latest = { path, answers: current, place };
    }
    return this.latest.place;
  }

  private get current(): OutlineFacts {
    const { outline } = this.index;
    if (this.answers?.outline !== outline) this.answers = { outline, to: new OutlineFacts(outline) };
    return this.answers.to;
  }
}
