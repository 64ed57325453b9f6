import { readNote } from '../note/read-note';
import { rereadNote } from '../note/reread';
import type { Note } from '../note/note';
import { Folder, folderOf, place, unplace } from './folder-tree';
import { conferencesOf } from './layouts/folders';
import { surroundingsOf } from './layouts/names';
import { OutlineBuilder } from './outline-builder';
import type { Conference, Day, Outline, OutlineChange, Session } from './model';
import { describesFolder, isSection, noteFile, shapeOf, type NoteFile } from './note-file';
import { sameSession } from './session';

/** A note that is new or has a new text; an undefined text: it is gone. */
export interface NoteChange {
  /** Relative to the root, `/` between. */
  readonly path: string;
  readonly text: string | undefined;
}

/** From this length on, in UTF-16 units, a text that changes again is read by section; a smaller one at once. */
const BIG = 2000;

/** Where sessions of a file stand in the outline. */
interface Place {
  readonly conference: number;
  readonly day: number;
  readonly session: number;
}

/**
 * All notes of one root and the outline they make. A change reads the changed notes only; where no layout can
 * see a difference, one session is exchanged and everything else stays as it is.
 */
export class ConferenceIndex {
  private readonly root: Folder;
  private readonly files = new Map<string, NoteFile>();
  /** Texts as they were read, of files that have changed: they will again, and are read by section then. */
  private readonly changedTexts = new Map<string, string>();
  private readonly listeners = new Set<(change: OutlineChange) => void>();
  private readonly readers = new Set<(path: string, note: Note | undefined) => void>();
  private readonly materialiser = new OutlineBuilder();
  private current: Outline | undefined;
  private announced: Outline = { conferences: [] };
  private places: Map<string, Place[]> | undefined;

  /** @param rootName name of the root folder, the last resort for a conference's name */
  constructor(private readonly rootName: string) {
    this.root = new Folder('', '', undefined);
  }

  /**
   * Takes in changes and tells the listeners once when the outline is another one then.
   * @param options.silent leave the telling to a later call, as a loader does that brings notes in slices
   */
  update(changes: readonly NoteChange[], options: { readonly silent?: boolean } = {}): void {
    for (const { path, text } of changes) {
      if (text === undefined) this.remove(path);
      else this.put(path, this.read(path, text));
    }
    // Nobody listens: the outline is worked out when it is asked for.
    if (options.silent === true || this.listeners.size === 0) return;
    const before = this.announced;
    const after = this.outline;
    if (before === after) return;
    this.announced = after;
    for (const listener of [...this.listeners]) listener({ before, after });
  }

  get outline(): Outline {
    if (!this.current) {
      const drafts = conferencesOf(
        this.root,
        surroundingsOf(this.root, this.rootName, holdsPages(this.root)),
      );
      this.current = this.materialiser.make(drafts, (path) => this.files.get(path));
      this.places = undefined;
    }
    return this.current;
  }

  /** Number of notes. */
  get size(): number {
    return this.files.size;
  }

  paths(): Iterable<string> {
    return this.files.keys();
  }

  note(path: string): Note | undefined {
    return this.files.get(path)?.note;
  }

  /** The session whose part of the file holds the offset; undefined in front of the first one. */
  sessionAt(path: string, offset: number): Session | undefined {
    const sessions = this.sessionsOf(path).filter(({ span }) => span.start <= offset && offset <= span.end);
    return sessions.at(-1);
  }

  /** The sessions of a file in the order of the outline. */
  sessionsOf(path: string): Session[] {
    const { conferences } = this.outline;
    const places = this.placesOf(path);
    return places.flatMap((at) => conferences[at.conference]?.days[at.day]?.sessions[at.session] ?? []);
  }

  /** Where the first session of a file stands. */
  placeOf(path: string): { readonly conference: Conference; readonly day: Day } | undefined {
    const [at] = this.placesOf(path);
    const conference = at && this.outline.conferences[at.conference];
    const day = conference?.days[at?.day ?? 0];
    return conference && day && { conference, day };
  }

  onDidChange(listener: (change: OutlineChange) => void): { dispose(): void } {
    if (this.listeners.size === 0) this.announced = this.outline;
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  }

  private read(path: string, text: string): Note {
    const note = this.note(path);
    if (!note || text.length < BIG) {
      this.changedTexts.delete(path);
      return readNote(text);
    }
    const before = this.changedTexts.get(path);
    this.changedTexts.set(path, text);
    return before === undefined ? readNote(text) : rereadNote({ text: before, note }, text);
  }

  /** Calls a listener with each note that is read anew, or with undefined for one that is gone. */
  onDidRead(listener: (path: string, note: Note | undefined) => void): { dispose(): void } {
    this.readers.add(listener);
    return { dispose: () => void this.readers.delete(listener) };
  }

  private remove(path: string): void {
    this.changedTexts.delete(path);
    if (!this.files.delete(path)) return;
    for (const listener of [...this.readers]) listener(path, undefined);
    unplace(this.root, path);
    this.current = undefined;
  }

  private put(path: string, note: Note): void {
    const file = noteFile(path, note);
    const before = this.files.get(path);
    this.files.set(path, file);
    for (const listener of [...this.readers]) listener(path, note);
    if (before && this.current && shapeOf(before) === shapeOf(file) && this.exchange(before, file)) return;
    place(this.root, file);
    this.current = undefined;
    // Worked out note by note, so that the first outline of thousands does not keep others waiting.
    if (!describesFolder(file) && !isSection(file)) this.materialiser.page(file);
  }

  /** Puts a page's new session in the place of the old one; false where the file is more than a page. */
  private exchange(before: NoteFile, file: NoteFile): boolean {
    if (describesFolder(file) || isSection(file)) return false;
    const { outline } = this;
    const places = this.placesOf(file.path);
    const [at] = places;
    if (!at || places.length !== 1) return false;
    const old = outline.conferences[at.conference]?.days[at.day]?.sessions[at.session];
    if (old?.id !== before.path) return false;
    folderOf(this.root, file.path)?.files.set(file.path, file);
    const session = this.materialiser.page(file);
    if (!sameSession(old, session)) {
      this.current = exchangeSession(outline, at, session);
      this.materialiser.adopt(this.current);
    }
    return true;
  }

  private placesOf(path: string): readonly Place[] {
    const { outline } = this;
    this.places ??= placesIn(outline);
    return this.places.get(path) ?? [];
  }
}

function placesIn(outline: Outline): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  outline.conferences.forEach((one, conference) => {
    one.days.forEach((two, day) => {
      two.sessions.forEach(({ path }, session) => {
        const list = places.get(path);
        if (list) list.push({ conference, day, session });
        else places.set(path, [{ conference, day, session }]);
      });
    });
  });
  return places;
}

function exchangeSession(outline: Outline, at: Place, session: Session): Outline {
  const conferences = outline.conferences.map((conference, index): Conference => {
    if (index !== at.conference) return conference;
    const days = conference.days.map((day, n): Day =>
      n === at.day ? { ...day, sessions: day.sessions.with(at.session, session) } : day,
    );
    return { ...conference, days };
  });
  return { conferences };
}

/** Whether some folder holds one file a talk: several notes that are neither outlines nor named after a day alone. */
function holdsPages(folder: Folder): boolean {
  return folder.remember('holds pages', () => {
    const pages = folder.notes.filter(
      (file) => file.outline.days.length === 0 && !file.outline.topDay && file.namedDay?.after !== '',
    );
    return pages.length > 1 || folder.children.some(holdsPages);
  });
}
