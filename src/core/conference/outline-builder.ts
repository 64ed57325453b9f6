import { groupBy } from '../text/group-by';
import type { ConferenceDraft, DayDraft, DraftItem } from './layouts/draft';
import type { Conference, Day, Outline, Session } from './model';
import type { NoteFile } from './note-file';
import { pageSession, sameSession, talkSession } from './session';
import { carryIds, type Identified } from './stable-ids';

/**
 * Makes the outline out of drafts. Ids are carried over from the outline before, and whatever came out equal
 * keeps its object, so that a listener sees by identity what changed.
 */
export class OutlineBuilder {
  readonly #pages = new WeakMap<NoteFile, Session>();
  /** Of files that hold several, by where each begins. */
  readonly #talks = new WeakMap<NoteFile, Map<number, Session>>();
  readonly #talkIds = new Map<string, Identified[]>();
  readonly #dayIds = new Map<string, Identified[]>();
  #outline: Outline = { conferences: [] };
  #counter = 0;

  /** @param current the file of a path as it is now; a draft may hold an older reading of the same shape */
  make(drafts: readonly ConferenceDraft[], current: (path: string) => NoteFile | undefined): Outline {
    const items = drafts.flatMap((draft) => draft.days.flatMap((day) => day.items));
    const ids = this.#idsOfTalks(items);
    const before = new Map(this.#outline.conferences.map((conference) => [conference.id, conference]));
    const taken = new Map<string, number>();
    const conferences = drafts.map((draft) => {
      const copies = taken.get(draft.path) ?? 0;
      taken.set(draft.path, copies + 1);
      const id = copies === 0 ? `conference:${draft.path}` : `conference:${draft.path}:${String(copies)}`;
      return this.#conference(draft, id, before.get(id), ids, current);
    });
    const same =
      conferences.length === this.#outline.conferences.length &&
      conferences.every((c, i) => c === this.#outline.conferences[i]);
    if (!same) this.#outline = { conferences };
    return this.#outline;
  }

  /** The session of a page that is read again, in the place of the old one. */
  page(file: NoteFile): Session {
    let session = this.#pages.get(file);
    if (!session) this.#pages.set(file, (session = pageSession(file)));
    return session;
  }

  /** Takes over an outline in which one session was exchanged. */
  adopt(outline: Outline): void {
    this.#outline = outline;
  }

  /**
   * Begins with an outline of before, whose ids and equal objects the next one takes over. Names of its talks are
   * nearly what their headings said, which is enough to find them again.
   */
  seed(outline: Outline): void {
    this.#outline = outline;
    for (const { id, days } of outline.conferences) {
      this.#dayIds.set(
        id,
        days.map((day) => ({ name: day.name || '-', id: day.id })),
      );
      for (const { sessions } of days)
        for (const { id: session, path, title } of sessions) {
          if (session === path) continue;
          const known = this.#talkIds.get(path);
          if (known) known.push({ name: title, id: session });
          else this.#talkIds.set(path, [{ name: title, id: session }]);
        }
      for (const { id: day, sessions } of days)
        for (const known of [day, ...sessions.map((one) => one.id)]) this.#skip(known);
    }
  }

  #conference(
    draft: ConferenceDraft,
    id: string,
    before: Conference | undefined,
    ids: ReadonlyMap<DraftItem, string>,
    current: (path: string) => NoteFile | undefined,
  ): Conference {
    const dayIds = this.#carry(
      this.#dayIds,
      id,
      draft.days.map((day) => day.name || '-'),
    );
    const oldDays = new Map(before?.days.map((day) => [day.id, day]));
    const days = draft.days.map((day, index) => {
      const dayId = dayIds[index]?.id ?? day.key;
      return this.#day(day, dayId, oldDays.get(dayId), ids, current);
    });
    const { name, path, layout } = draft;
    const kept = before?.name === name && before.path === path && before.layout === layout;
    if (kept && sameItems(before.days, days)) return before;
    return { id, name, path, layout, days };
  }

  #day(
    draft: DayDraft,
    id: string,
    before: Day | undefined,
    ids: ReadonlyMap<DraftItem, string>,
    current: (path: string) => NoteFile | undefined,
  ): Day {
    const old = new Map(before?.sessions.map((session) => [session.id, session]));
    const sessions = draft.items.map((item, index) => {
      const file = current(item.file.path) ?? item.file;
      const { talk } = item;
      const session = talk
        ? this.#remember(file, talk.heading.span.start, () =>
            talkSession(file, talk, ids.get(item) ?? `${id}/${String(index)}`),
          )
        : this.page(file);
      // A file that was read again without a difference makes no other session.
      const known = old.get(session.id);
      return known !== undefined && sameSession(known, session) ? known : session;
    });
    const { name, folder, line } = draft;
    const path = draft.file?.path;
    const kept =
      before?.name === name && before.path === path && before.folder === folder && before.line === line;
    if (kept && sameItems(before.sessions, sessions)) return before;
    return { id, name, path, folder, line, sessions };
  }

  #idsOfTalks(items: readonly DraftItem[]): Map<DraftItem, string> {
    const byFile = groupBy(
      items.filter(({ talk }) => talk),
      ({ file }) => file.path,
    );
    const ids = new Map<DraftItem, string>();
    for (const [path, talks] of byFile) {
      const ordered = talks.toSorted(
        (a, b) => (a.talk?.heading.span.start ?? 0) - (b.talk?.heading.span.start ?? 0),
      );
      const carried = this.#carry(
        this.#talkIds,
        path,
        ordered.map((item) => item.talk?.heading.text ?? ''),
      );
      ordered.forEach((item, index) => ids.set(item, carried[index]?.id ?? path));
    }
    return ids;
  }

  /** An id that is in use is not given again. */
  #skip(id: string): void {
    const number = Number(/#(\d+)$/.exec(id)?.[1] ?? 0);
    if (number > this.#counter) this.#counter = number;
  }

  #carry(store: Map<string, Identified[]>, key: string, names: readonly string[]): Identified[] {
    const carried = carryIds(store.get(key) ?? [], names, () => `${key}#${String(++this.#counter)}`);
    store.set(key, carried);
    return carried;
  }

  #remember(file: NoteFile, place: number, make: () => Session): Session {
    let known = this.#talks.get(file);
    if (!known) this.#talks.set(file, (known = new Map<number, Session>()));
    let session = known.get(place);
    if (!session) known.set(place, (session = make()));
    return session;
  }
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
