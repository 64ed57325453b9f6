import type { Conference, Session } from '../../conference/model';
import type { NoteEdit, TextEdit } from '../../text/text-edit';
import type { Note } from '../../note/note';
import { compareSchedules, type ScheduleChanges } from '../compare';
import type { NoteStyle } from '../import/note-style';
import type { KeptSchedule } from '../kept';
import { talksOf, type Schedule, type Talk } from '../schedule';
import { sessionIn, talksOfSessions } from '../session-talks';
import { updateNote } from './update-note';

export interface UpdateRequest {
  readonly kept: KeptSchedule;
  readonly newer: Schedule;
  /** Old ids of changed and gone talks, new ids of added ones, that the user has ticked. */
  readonly accepted: ReadonlySet<string>;
  readonly conference: Conference;
  readonly style: NoteStyle;
  readonly note: (path: string) => Note | undefined;
  readonly text: (path: string) => string | undefined;
}

export interface Update {
  /** Edits of notes that are there; none for talks without a note. */
  readonly changes: readonly NoteEdit[];
  /** Ids of new talks that are to get a note. */
  readonly toImport: ReadonlySet<string>;
  /** What is remembered from now on. Changes that the user did not tick come up again with the next update. */
  readonly kept: KeptSchedule;
}

/**
 * Brings the notes of ticked talks to what a newer schedule says: only the fields that still say what the schedule said
 * before. A talk that is gone stays and is marked as cancelled.
 */
export function updateNotes(wish: UpdateRequest): Update {
  const { kept, newer, accepted, conference } = wish;
  const changes = compareSchedules(kept.schedule, newer);
  const edits = new Map<string, TextEdit[]>();
  const sessions = conference.days.flatMap((day) => day.sessions);
  const known = new Map(
    [...talksOfSessions(conference, kept.schedule, kept.imported)].map(([session, { talk }]) => [
      talk.id,
      session,
    ]),
  );
  const change = (before: Talk, after: Talk): void => {
    if (!accepted.has(before.id)) return;
    const path = kept.imported.get(before.id);
    const own =
      known.get(before.id) ??
      (path === undefined ? undefined : sessionIn(sessions, path, before.title, after.title));
    if (own) addEdits(wish, edits, own, before, after);
  };
  for (const { before, after } of changes.changed) change(before, after);
  for (const before of changes.gone) change(before, { ...before, status: 'cancelled' });
  return {
    changes: [...edits].map(([path, own]) => ({ path, edits: own })),
    toImport: new Set(changes.added.flatMap(({ id }) => (accepted.has(id) ? [id] : []))),
    kept: keptAfter(wish, changes),
  };
}

function addEdits(
  { style, note, text, conference, kept, newer }: UpdateRequest,
  edits: Map<string, TextEdit[]>,
  session: Session,
  before: Talk,
  after: Talk,
): void {
  const { path } = session;
  const [read, words] = [note(path), text(path)];
  if (!read || words === undefined) return;
  const days = { before: dayName(kept.schedule, before), after: dayName(newer, after) };
  const look = conference.layout === 'site' ? 'expand' : 'details';
  const found = updateNote({ text: words, note: read, session, before, after, style, look, days });
  if (found.length > 0) edits.set(path, [...(edits.get(path) ?? []), ...found]);
}

function dayName({ days }: Schedule, { id }: Talk): string {
  return days.find(({ talks }) => talks.some((talk) => talk.id === id))?.name ?? '';
}

/** The newer schedule, but with what the user did not want to take over as it was. */
function keptAfter(
  { kept, newer, accepted }: UpdateRequest,
  { changed, gone, same }: ScheduleChanges,
): KeptSchedule {
  const stays = new Map(
    changed.flatMap(({ before, after }) => (accepted.has(before.id) ? [] : [[after.id, before] as const])),
  );
  const left = gone.filter(({ id }) => !accepted.has(id));
  const keep = (talks: readonly Talk[]): Talk[] =>
    talks.map((talk) => {
      const old = stays.get(talk.id);
      return old ? { ...old, id: talk.id } : talk;
    });
  const dates = new Map(
    kept.schedule.days.flatMap((day) => day.talks.map((talk) => [talk.id, day] as const)),
  );
  const days = newer.days.map((day) => ({
    ...day,
    talks: [...keep(day.talks), ...left.filter(({ id }) => dates.get(id)?.date === day.date)],
  }));
  for (const talk of left) {
    const day = dates.get(talk.id);
    if (day && !days.some(({ date }) => date === day.date))
      days.push({ ...day, talks: left.filter(({ id }) => dates.get(id) === day) });
  }
  const schedule: Schedule = {
    ...newer,
    title: newer.title === '' ? kept.schedule.title : newer.title,
    days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    unscheduled: [...keep(newer.unscheduled), ...left.filter(({ id }) => !dates.has(id))],
    problems: [],
  };
  const there = new Set(talksOf(schedule).map(({ talk }) => talk.id));
  const imported = [...kept.imported].flatMap(([id, path]): [string, string][] => {
    const now = same.get(id)?.id ?? id;
    return there.has(now) ? [[now, path]] : [];
  });
  return { schedule, imported: new Map(imported) };
}
