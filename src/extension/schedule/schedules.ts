import * as vscode from 'vscode';
import type { Conference, Session } from '../../core/conference/model';
import type { KeptSchedule } from '../../core/schedule/kept';
import type { DayTalk } from '../../core/schedule/session-talks';
import { ChangeCollector } from '../notes/change-collector';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import type { Notes } from '../notes/notes';
import { readNoteText } from '../notes/read-note';
import { systemClock, type Clock } from './clock';

/** A conference whose schedule was imported. */
export interface KnownSchedule {
  readonly root: NoteRoot;
  readonly conference: Conference;
  /** Of `.conference-notes/schedule.json`, relative to the root. */
  readonly path: string;
  readonly kept: KeptSchedule;
  /** The talks of the schedule that sessions are about. */
  readonly talks: ReadonlyMap<Session, DayTalk>;
}

/** The schedules of the window's conferences, as their imports have kept them. Nothing is read before the notes are. */
export class Schedules implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** A schedule came, went or changed, or a note of one of its talks did. */
  readonly onDidChange = this.#changed.event;
  readonly #notes: Notes;
  readonly #log: vscode.LogOutputChannel;
  readonly #disposable: vscode.Disposable;
  readonly #burst = new ChangeCollector<undefined>(() => void this.#takeAgain());
  /** What the files held when they were read last, by address; undefined for those that are not there. */
  readonly #read = new Map<string, Promise<KeptSchedule | undefined>>();
  #known: readonly KnownSchedule[] = [];
  #taking = Promise.resolve();
  #clock: Clock = systemClock;

  constructor(notes: Notes, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher('**/.conference-notes/schedule.json');
    const mark = (): void => {
      if (notes.isLoaded) this.#burst.mark('', undefined);
    };
    const forget = (uri: vscode.Uri): void => {
      this.#read.delete(uri.toString());
      mark();
    };
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      this.#burst,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      notes.onDidChange(mark),
    );
  }

  get all(): readonly KnownSchedule[] {
    return this.#known;
  }

  get clock(): Clock {
    return this.#clock;
  }

  set clock(clock: Clock) {
    this.#clock = clock;
    this.#changed.fire();
  }

  /** What the schedule says of a session; undefined when it is in none. */
  talkOf(session: Session): DayTalk | undefined {
    for (const { talks } of this.#known) {
      const found = talks.get(session);
      if (found) return found;
    }
    return undefined;
  }

  /** Reads the kept schedules as they are now. */
  async load(): Promise<void> {
    this.#read.clear();
    await this.#takeAgain();
  }

  /** One after the other: who waits for one has what it found. */
  #takeAgain(): Promise<void> {
    return (this.#taking = this.#taking.catch(() => undefined).then(() => this.#take()));
  }

  /** Finds the sessions of the schedules; files are read that were not, or have changed. */
  async #take(): Promise<void> {
    const conferences = this.#notes.roots.flatMap((root) =>
      root.index.outline.conferences.map((conference) => ({ root, conference })),
    );
    if (conferences.length === 0 && this.#known.length === 0) return;
    const { keptPath } = await import('../../core/schedule/kept');
    const { talksOfSessions } = await import('../../core/schedule/session-talks');
    const found: KnownSchedule[] = [];
    for (const { root, conference } of conferences) {
      const path = keptPath(conference.path);
      const kept = await this.#keptAt(uriIn(root.uri, path), path);
      if (!kept) continue;
      const talks = talksOfSessions(conference, kept.schedule, kept.imported);
      found.push({ root, conference, path, kept, talks });
    }
    const had = this.#known.length > 0;
    this.#known = found;
    void vscode.commands.executeCommand('setContext', 'conferenceNotes.scheduled', found.length > 0);
    if (found.length > 0 || had) this.#changed.fire();
  }

  #keptAt(uri: vscode.Uri, path: string): Promise<KeptSchedule | undefined> {
    const key = uri.toString();
    const reading = this.#read.get(key) ?? this.#readKept(uri, path);
    this.#read.set(key, reading);
    return reading;
  }

  async #readKept(uri: vscode.Uri, path: string): Promise<KeptSchedule | undefined> {
    const text = await readNoteText(uri, path, this.#log);
    if (text === undefined) return undefined;
    const { readKept } = await import('../../core/schedule/kept');
    const kept = readKept(text);
    if (!kept) this.#log.warn(`${path} is not a schedule that was imported; import it again.`);
    return kept;
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}
