import { ConferenceIndex } from '../../conference/index';
import type { Conference } from '../../conference/model';
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
