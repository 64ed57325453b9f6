import type * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import type { Note } from '../../core/note/note';
import { heldBy, templateAddresses, type Held } from '../../core/recordings/fill/held';
import { filledBy } from '../../core/recordings/fill/needs';
import type { MediaKind } from '../../core/recordings/list';
import { groupBy } from '../../core/text/group-by';
import type { NoteRoot } from '../notes/note-root';
import { readTexts } from '../notes/read-texts';
import { inSlices } from '../notes/slices';
import { archetypes } from './open-texts';

interface Known {
  readonly note: Note;
  readonly held: readonly Held[];
}

/** Which sessions have a recording and slides, as Fill in Recordings decides it. Reads the texts of the notes. */
export class FilledMedia {
  readonly #log: vscode.LogOutputChannel;
  /** What each session of a note has, while the note is the same. */
  readonly #known = new WeakMap<Session, Known>();
  readonly #filled = new WeakMap<Session, ReadonlyMap<MediaKind, string>>();
  readonly #templates = new WeakMap<NoteRoot, Awaited<ReturnType<typeof archetypes>>>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Reads what has changed since the last time. */
  async read(roots: readonly NoteRoot[]): Promise<void> {
    for (const root of roots) {
      const templates = this.#templates.get(root) ?? (await archetypes(root, this.#log));
      this.#templates.set(root, templates);
      for (const { days } of root.index.outline.conferences) {
        const sessions = days.flatMap((day) => day.sessions);
        await this.#readSessions(root, sessions);
        const talks = sessions.flatMap((session) => {
          const known = this.#known.get(session);
          return known ? [{ session, ...known }] : [];
        });
        const notes = new Map(talks.map(({ session, note }) => [session.path, { note }]));
        const filled = filledBy(talks, templateAddresses([...notes.values()], templates));
        talks.forEach(({ session }, at) => this.#filled.set(session, filled[at] ?? new Map()));
      }
    }
  }

  /** False for a session that has not been read. */
  lacks(session: Session, kind: MediaKind): boolean {
    return this.#filled.get(session)?.has(kind) === false;
  }

  async #readSessions(root: NoteRoot, sessions: readonly Session[]): Promise<void> {
    const unread = sessions.filter((session) => {
      const note = root.index.note(session.path);
      return note && this.#known.get(session)?.note !== note;
    });
    const byPath = groupBy(unread, ({ path }) => path);
    for await (const read of readTexts(root, [...byPath.keys()], this.#log))
      await inSlices(read, ({ path, text }) => {
        const note = root.index.note(path);
        // One that has changed meanwhile is read the next time.
        if (text === undefined || text.length !== note?.length) return;
        for (const session of byPath.get(path) ?? [])
          this.#known.set(session, { note, held: heldBy(text, note, session) });
      });
  }
}
