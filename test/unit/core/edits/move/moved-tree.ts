import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { isNotePath } from '../../../../../src/core/conference/note-files';
import { notesOfIndex } from '../../../../../src/core/edits/move/index-notes';
import type { Move, MoveEdit, MoveNotes } from '../../../../../src/core/edits/move/move-edit';
import { moveToDay, type DayMove } from '../../../../../src/core/edits/move/move-to-day';
import { applyEdits } from '../../../../../src/core/text/text-edit';

export type Files = Readonly<Record<string, string>>;

/** Files as an index and as moves ask for them. */
export function treeOf(files: Files): { readonly index: ConferenceIndex; readonly notes: MoveNotes } {
  const index = new ConferenceIndex('root');
  index.update(
    Object.entries(files)
      .filter(([path]) => isNotePath(path))
      .map(([path, text]) => ({ path, text })),
  );
  const notes = notesOfIndex(
    index,
    (path) => files[path],
    (path) => path in files,
    (folder) => Object.keys(files).filter((path) => folder === '' || path.startsWith(`${folder}/`)),
  );
  return { index, notes };
}

/** What a move of a session to a day is told. @throws when there is no such session or day */
export function asked(
  files: Files,
  title: string,
  dayName: string,
  path = '',
): Pick<DayMove, 'session' | 'conferences' | 'conference' | 'day'> & { readonly notes: MoveNotes } {
  const { index, notes } = treeOf(files);
  const { conferences } = index.outline;
  const places = conferences.flatMap((conference) => conference.days.map((day) => ({ conference, day })));
  const session = places
    .flatMap(({ day }) => day.sessions)
    .find((each) => each.title === title && each.path.includes(path));
  const place = places.find(({ day }) => day.name === dayName);
  assert.ok(session, title);
  assert.ok(place, dayName);
  return { session, conferences, ...place, notes };
}

/** Moves a session to a day. */
export function toDay(
  files: Files,
  title: string,
  dayName: string,
  position?: number,
  path = '',
  aliases = false,
): Move {
  const { notes, ...wish } = asked(files, title, dayName, path);
  return moveToDay(notes, { ...wish, position, aliases });
}

/** The files after a move. @throws when it is refused, or would write over a file */
export function moved(files: Files, move: Move): Record<string, string> {
  if ('reason' in move) throw new Error(move.reason);
  return filesAfter(files, move.edit);
}

export function filesAfter(
  files: Files,
  { changes, creations, renames, deletions }: MoveEdit,
): Record<string, string> {
  const after: Record<string, string> = { ...files };
  for (const { path, edits } of changes) after[path] = applyEdits(files[path] ?? '', edits);
  const taken = renames.map(({ from, to }) => [to, after[from] ?? ''] as const);
  for (const path of [...renames.map(({ from }) => from), ...deletions]) Reflect.deleteProperty(after, path);
  for (const [path, text] of [...taken, ...creations.map((one) => [one.path, one.text] as const)]) {
    if (path in after) throw new Error(`“${path}” would be written over.`);
    after[path] = text;
  }
  return after;
}

/** The files that an edit has made, changed or taken away (`null`). */
export function difference(before: Files, after: Files): Record<string, string | null> {
  const gone = Object.keys(before).filter((path) => !(path in after));
  const changed = Object.entries(after).filter(([path, text]) => before[path] !== text);
  return Object.fromEntries([...changed, ...gone.map((path) => [path, null] as const)]);
}
