import { ConferenceIndex } from '../../conference/index';
import type { Conference, Day } from '../../conference/model';
import type { MoveNotes } from './move-edit';

/** The conferences of notes, read again: a heading that moves changes all places below it. */
export function conferencesOf(notes: MoveNotes): readonly Conference[] {
  const index = new ConferenceIndex('');
  index.update([...notes.paths()].map((path) => ({ path, text: notes.text(path) })));
  return index.outline.conferences;
}

/** A conference among those of the notes as they are now. */
export function sameConference(
  conferences: readonly Conference[],
  { path, layout }: Conference,
): Conference | undefined {
  return conferences.find((each) => each.path === path && each.layout === layout);
}

/** A day among those of its conference as it is now. */
export function sameDay(days: readonly Day[], { name, path }: Day): Day | undefined {
  return days.find((day) => day.name === name && day.path === path);
}
