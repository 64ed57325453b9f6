import type { Note } from '../note/note';
import { linkRoot } from '../site/link-root';
import { resolveLink } from '../site/links';
import { readAhead } from './evidence/page-signs';
import { Folder, folderOf, place, unplace } from './folder-tree';
import { conferencesInSteps, conferencesOf } from './layouts/folders';
import { surroundingsOf, type FolderNames } from './layouts/names';
import { OutlineBuilder } from './outline-builder';
import type { Conference, Day, Outline, OutlineChange, Session } from './model';
import { KeptNotes } from './kept-note';
import { NoteReader } from './note-reader';
import { describesFolder, isSection, noteFile, shapeOf, type NoteFile } from './note-file';
import { exchangeSession, placesIn, type Place } from './places';
import { sameSession } from './session';
import { withoutVanished } from './vanished';

/** A note that is new or has a new text; an undefined text: it is gone. */
export interface NoteChange {
  /** Relative to the root, `/` between. */
  readonly path: string;
  readonly text: string | undefined;
}

export interface IndexOptions {
  /**
   * So many notes have all their facts at hand, those that were read or asked last; the others' are packed until
   * somebody asks. All of them if it is not said.
   */
  readonly atHand?: number;
}

/**
 * All notes of one root and the outline they make. A change reads the changed notes only; where no layout can
 * see a difference, one session is exchanged and everything else stays as it is.
 */
export class ConferenceIndex {
  readonly #root: Folder;
  readonly #files = new Map<string, NoteFile>();
  readonly #reader = new NoteReader();
  readonly #listeners = new Set<(change: OutlineChange) => void>();
  readonly #readers = new Set<(path: string, note: Note | undefined) => void>();
  readonly #materialiser = new OutlineBuilder();
  #current: Outline | undefined;
  /** Shown in place of what the notes tell while they are read. */
  #meanwhile: Outline | undefined;
  #announced: Outline = { conferences: [] };
  #places: Map<string, Place[]> | undefined;

  readonly #rootName: string;
  readonly #kept: KeptNotes | undefined;

  /** @param rootName name of the root folder, the last resort for a conference's name */
  constructor(rootName: string, { atHand }: IndexOptions = {}) {
    this.#rootName = rootName;
    this.#kept = atHand === undefined ? undefined : new KeptNotes(atHand);
    this.#root = new Folder('', '', undefined);
  }

  /**
   * Takes in changes and tells the listeners once when the outline is another one then.
   * @param options.silent leave the telling to a later call, as a loader does that brings notes in slices
   */
  update(changes: readonly NoteChange[], options: { readonly silent?: boolean } = {}): void {
    for (const { path, text } of changes) {
      if (text === undefined) this.#remove(path);
      else this.#put(path, this.#reader.read(path, text, this.note(path)));
    }
    // Nobody listens: the outline is worked out when it is asked for.
    if (options.silent === true || this.#listeners.size === 0) return;
    const before = this.#announced;
    const after = this.outline;
    if (before === after) return;
    this.#announced = after;
    for (const listener of [...this.#listeners]) listener({ before, after });
  }

  /**
   * Shows an outline of before until `complete` is called, and carries its ids over to the one that the notes make: a
   * view in which it is replaced keeps its place.
   */
  seed(outline: Outline): void {
    this.#materialiser.seed(outline);
    this.#meanwhile = outline;
    this.#places = undefined;
  }

  /**
   * Takes sessions whose files are gone out of an outline of before.
   *
   * @param paths of all notes there are
   * @returns whether there were some; false when none is shown
   */
  keepOnly(paths: ReadonlySet<string>): boolean {
    if (!this.#meanwhile) return false;
    const left = withoutVanished(this.#meanwhile, paths);
    if (left === this.#meanwhile) return false;
    this.#meanwhile = left;
    this.#places = undefined;
    return true;
  }

  /** All notes are read: what they tell takes the place of the outline of before. */
  complete(): void {
    if (!this.#meanwhile) return;
    this.#meanwhile = undefined;
    this.#places = undefined;
  }

  /**
   * Works out most of the first outline, a little with each step; whoever asks for the outline before the last step may
   * wait for all of it.
   */
  *prepare(): Iterable<void> {
    yield* conferencesInSteps(this.#root, this.#surroundings);
  }

  get outline(): Outline {
    if (this.#meanwhile) return this.#meanwhile;
    if (!this.#current) {
      const drafts = conferencesOf(this.#root, this.#surroundings);
      this.#current = this.#materialiser.make(drafts, (path) => this.#files.get(path));
      this.#places = undefined;
    }
    return this.#current;
  }

  /** Number of notes. */
  get size(): number {
    return this.#files.size;
  }

  paths(): Iterable<string> {
    return this.#files.keys();
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  note(path: string): Note | undefined {
    return this.#files.get(path)?.note;
  }

  /** The session whose part of the file holds the offset; undefined in front of the first one. */
  sessionAt(path: string, offset: number): Session | undefined {
    const sessions = this.sessionsOf(path).filter(({ span }) => span.start <= offset && offset <= span.end);
    return sessions.at(-1);
  }

  /** The note that a link of a page of a conference leads to; undefined when it leads to none. */
  linkedNote(conference: Conference | undefined, page: string, href: string): string | undefined {
    const files = { hasFile: (path: string) => this.has(path) };
    return resolveLink(page, href, linkRoot(conference, page), files)?.path;
  }

  /** The sessions of a file in the order of the outline. */
  sessionsOf(path: string): Session[] {
    const { conferences } = this.outline;
    const places = this.#placesOf(path);
    return places.flatMap((at) => conferences[at.conference]?.days[at.day]?.sessions[at.session] ?? []);
  }

  /** Where the first session of a file stands. */
  placeOf(path: string): { readonly conference: Conference; readonly day: Day } | undefined {
    const [at] = this.#placesOf(path);
    const conference = at && this.outline.conferences[at.conference];
    const day = conference?.days[at?.day ?? 0];
    return conference && day && { conference, day };
  }

  onDidChange(listener: (change: OutlineChange) => void): { dispose(): void } {
    if (this.#listeners.size === 0) this.#announced = this.outline;
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  get #surroundings(): FolderNames {
    return surroundingsOf(this.#root, this.#rootName);
  }

  /** Calls a listener with each note that is read again, or with undefined for one that is gone. */
  onDidRead(listener: (path: string, note: Note | undefined) => void): { dispose(): void } {
    this.#readers.add(listener);
    return { dispose: () => void this.#readers.delete(listener) };
  }

  #remove(path: string): void {
    this.#reader.drop(path);
    this.#kept?.drop(this.note(path));
    if (!this.#files.delete(path)) return;
    for (const listener of [...this.#readers]) listener(path, undefined);
    unplace(this.#root, path);
    this.#current = undefined;
  }

  #put(path: string, read: Note): void {
    const before = this.#files.get(path);
    if (before?.note !== read) this.#kept?.drop(before?.note);
    const note = this.#kept?.keep(read) ?? read;
    const file = noteFile(path, note);
    this.#files.set(path, file);
    for (const listener of [...this.#readers]) listener(path, note);
    // A shape costs a look at all talks of a file, in vain where there are several.
    const isAlone = before !== undefined && this.#current !== undefined && this.#isPage(file);
    if (isAlone && shapeOf(before) === shapeOf(file) && this.#exchange(before, file)) return;
    place(this.#root, file);
    this.#current = undefined;
    // Worked out note by note, so that the first outline of thousands does not keep others waiting; no letter typed needs it.
    if (before === undefined && !describesFolder(file) && !isSection(file)) {
      this.#materialiser.page(file);
      readAhead(file);
    }
  }

  /** Whether a file is one session, and nothing but that. */
  #isPage(file: NoteFile): boolean {
    return !describesFolder(file) && !isSection(file) && this.#placesOf(file.path).length === 1;
  }

  /** Puts a page's new session in the place of the old one; false where the file is more than a page. */
  #exchange(before: NoteFile, file: NoteFile): boolean {
    const { outline } = this;
    const [at] = this.#placesOf(file.path);
    if (!at) return false;
    const old = outline.conferences[at.conference]?.days[at.day]?.sessions[at.session];
    if (old?.id !== before.path) return false;
    folderOf(this.#root, file.path)?.files.set(file.path, file);
    const session = this.#materialiser.page(file);
    if (!sameSession(old, session)) {
      this.#current = exchangeSession(outline, at, session);
      this.#materialiser.adopt(this.#current);
    }
    return true;
  }

  #placesOf(path: string): readonly Place[] {
    const { outline } = this;
    this.#places ??= placesIn(outline);
    return this.#places.get(path) ?? [];
  }
}
