import type { Conference, Day } from '../../conference/model';
import { moveDay } from './move-day';
import { moveDayFolder } from './move-day-folder';
import type { Move, MoveEdit, MoveNotes } from './move-edit';
import { notesAfter } from './notes-after';
import { oneByOne } from './one-by-one';
import { conferencesOf, sameConference } from './outline-after';

export interface DaysMove {
  /** The days that are moved, in the order that they will have. */
  readonly days: readonly Day[];
  readonly conferences: readonly Conference[];
  /** The conference to which they go. */
  readonly conference: Conference;
  /** The day before which they stand then, none of those that are moved; undefined for the end. */
  readonly before: Day | undefined;
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
}

/** Moves one or several days, headings or folders, one after the other in front of the same day or to the end. */
export function moveDays(notes: MoveNotes, { aliases, ...wish }: DaysMove): Move {
  return oneByOne<Stage>(notes, { ...wish, notes }, (stage) => {
    const [day, ...left] = stage.days;
    if (!day) return undefined;
    const move = moveOne(stage, day, aliases);
    if (left.length === 0) return { move, name: day.name };
    return { move, name: day.name, next: (edit) => after({ ...stage, days: left }, edit) };
  });
}

/** Where the next day goes. */
type Stage = Omit<DaysMove, 'aliases'> & { readonly notes: MoveNotes };

function moveOne({ notes, conferences, conference, before }: Stage, day: Day, aliases: boolean): Move {
  const from = conferences.find(({ days }) => days.some(({ id }) => id === day.id)) ?? conference;
  if (day.folder !== undefined) return moveDayFolder(notes, { day, from, conference, before, aliases });
  const others = conference.days.filter(({ id }) => id !== day.id);
  const position = before && others.findIndex(({ id }) => id === before.id);
  return moveDay(notes, { conferences, conference, day, position });
}

function after({ notes, days, conference, before }: Stage, edit: MoveEdit): Stage | undefined {
  const there = notesAfter(notes, edit);
  const conferences = conferencesOf(there);
  const targets = new Map(edit.renames.map(({ from, to }) => [from, to]));
  const all = conferences.flatMap((each) => each.days);
  const again = ({ name, path, folder, sessions }: Day): Day | undefined => {
    const first = path ?? sessions[0]?.path ?? '';
    const now = targets.get(first) ?? first;
    return all.find(
      (each) =>
        each.name === name &&
        (each.folder === undefined) === (folder === undefined) &&
        (each.path ?? each.sessions[0]?.path) === now,
    );
  };
  const own = sameConference(conferences, conference);
  const left = days.flatMap((day) => again(day) ?? []);
  const next = before && again(before);
  if (!own || left.length < days.length || (before && !next)) return undefined;
  return { notes: there, days: left, conferences, conference: own, before: next };
}
