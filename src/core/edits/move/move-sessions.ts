import { sentence } from '../../language/sentence';
import type { Conference, Day, Session } from '../../conference/model';
import type { PageTemplate } from './between-layouts';
import type { Move, MoveEdit, MoveNotes } from './move-edit';
import { moveToDay } from './move-to-day';
import { notesAfter } from './notes-after';
import { oneByOne } from './one-by-one';
import { conferencesOf, sameConference, sameDay } from './outline-after';

export interface SessionsMove {
  /** The sessions that are moved, in the order that they will have. */
  readonly sessions: readonly Session[];
  readonly conferences: readonly Conference[];
  readonly conference: Conference;
  /** The day to which they go. */
  readonly day: Day;
  /** The session of the day before which they stand then, none of those that are moved; undefined for its end. */
  readonly before: Session | undefined;
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
  /** For headings that become pages. */
  readonly template?: PageTemplate | undefined;
}

/** Where the next session goes. */
type Stage = Omit<SessionsMove, 'aliases'> & { readonly notes: MoveNotes };

/** Moves several sessions at once, one after the other in front of the same session or to the end of a day. */
export function moveSessions(notes: MoveNotes, { aliases, ...wish }: SessionsMove): Move {
  return oneByOne<Stage>(notes, { ...wish, notes }, (stage) => {
    const [session, ...left] = stage.sessions;
    if (!session) return undefined;
    const { day, before } = stage;
    const name = session.title;
    const others = day.sessions.filter(({ id }) => id !== session.id);
    const index = before ? others.findIndex(({ id }) => id === before.id) : others.length;
    if (index < 0)
      return {
        move: { reason: sentence('“{0}” is not a session of “{1}”.', before?.title ?? '', day.name) },
        name,
      };
    const position = before || others.length < day.sessions.length ? index : undefined;
    const move = moveToDay(stage.notes, { ...stage, session, position, aliases });
    if (left.length === 0) return { move, name };
    const rest = { ...stage, sessions: left };
    const next = (edit: MoveEdit): Stage | undefined =>
      session.span.start === 0 && edit.creations.length + edit.deletions.length === 0
        ? afterPage(rest, edit, others.toSpliced(index, 0, session))
        : afterHeading(rest, edit);
    return { move, name, next };
  });
}

/** Pages keep everything but their paths. */
function afterPage(stage: Stage, edit: MoveEdit, sessions: readonly Session[]): Stage {
  const targets = new Map(edit.renames.map(({ from, to }) => [from, to]));
  const moved = <T extends { readonly path: string }>(of: T): T => ({
    ...of,
    path: targets.get(of.path) ?? of.path,
  });
  return {
    ...stage,
    notes: notesAfter(stage.notes, edit),
    sessions: stage.sessions.map(moved),
    day: { ...stage.day, sessions: sessions.map(moved) },
  };
}

/** A heading moves all places below it: the notes are read again. */
function afterHeading(stage: Stage, edit: MoveEdit): Stage | undefined {
  const { notes, sessions, conference, day, before } = stage;
  const after = notesAfter(notes, edit);
  const conferences = conferencesOf(after);
  const all = conferences.flatMap((each) => each.days.flatMap((own) => own.sessions));
  const again = ({ path, title }: Session): Session | undefined =>
    all.find((each) => each.path === path && each.title === title);
  const own = sameConference(conferences, conference);
  const now = own && sameDay(own.days, day);
  const left = sessions.flatMap((session) => again(session) ?? []);
  const next = before && again(before);
  if (!own || !now || left.length < sessions.length || (before && !next)) return undefined;
  return { ...stage, notes: after, sessions: left, conferences, conference: own, day: now, before: next };
}
