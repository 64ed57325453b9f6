import type { Conference, Day } from '../../core/conference/model';
import { activePlace } from '../navigation/active-place';
import type { NoteRoot } from '../notes/note-root';
import type { Notes } from '../notes/notes';
import type { TreeNode } from '../sidebar/tree-node';

/** A conference with where it stands. */
export interface ConferencePlace {
  readonly root: NoteRoot;
  readonly conference: Conference;
}

/** A day with where it stands. */
export interface DayPlace extends ConferencePlace {
  readonly day: Day;
}

/** The day of the note in front of the user, else the last one of the first conference; undefined without any. */
export function currentDay(notes: Notes): DayPlace | undefined {
  const place = activePlace();
  const found = place && notes.find(place.uri);
  const all = allDays(notes);
  if (found) {
    const { root, path } = found;
    const session = place.offset === undefined ? undefined : root.index.sessionAt(path, place.offset);
    const own = all.filter((each) => each.root === root);
    const here =
      own.find(({ day }) => session !== undefined && day.sessions.includes(session)) ??
      own.findLast(({ day }) => holds(day, path));
    if (here) return here;
  }
  return all.findLast(({ conference }) => conference === all[0]?.conference);
}

/** The day of a row of the sidebar: its own, its parent, or the last one below it. */
export function dayOfNode(node: TreeNode): DayPlace | undefined {
  const { root } = node;
  const place = conferenceOfNode(node);
  if (!place) return undefined;
  const { conference } = place;
  const { days } = conference;
  const day =
    node.kind === 'conference'
      ? days.at(-1)
      : node.kind === 'day'
        ? days.find(({ id }) => id === node.value.id)
        : days.find(({ sessions }) => sessions.some(({ id }) => id === node.value.id));
  return day && { root, conference, day };
}

/** The conference of a row of the sidebar, else of the note in front of the user, else the first. */
export function conferenceFor(notes: Notes, node: TreeNode | undefined): ConferencePlace | undefined {
  return node ? conferenceOfNode(node) : (currentDay(notes) ?? allConferences(notes)[0]);
}

function conferenceOfNode({ kind, root, value }: TreeNode): ConferencePlace | undefined {
  const conference = root.index.outline.conferences.find(
    ({ id, days }) =>
      (kind === 'conference' && id === value.id) ||
      days.some(
        (day) =>
          (kind === 'day' && day.id === value.id) ||
          (kind === 'session' && day.sessions.some((session) => session.id === value.id)),
      ),
  );
  return conference && { root, conference };
}

function allConferences(notes: Notes): ConferencePlace[] {
  return notes.roots.flatMap((root) =>
    root.index.outline.conferences.map((conference) => ({ root, conference })),
  );
}

function allDays(notes: Notes): DayPlace[] {
  return allConferences(notes).flatMap((place) => place.conference.days.map((day) => ({ ...place, day })));
}

const holds = ({ path, sessions }: Day, file: string): boolean =>
  path === file || sessions.some((session) => session.path === file);
