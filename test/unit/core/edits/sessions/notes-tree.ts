import { ConferenceIndex } from '../../../../../src/core/conference/index';
import type { Conference, Day } from '../../../../../src/core/conference/model';
import { applyEdits, type NotesEdit } from '../../../../../src/core/text/text-edit';
import type { Note } from '../../../../../src/core/note/note';

export type Files = Readonly<Record<string, string>>;

/** A conference of these files, the first one found that is `wanted`, as edits for new notes ask for it. */
export function conferenceOf(
  files: Files,
  wanted: (conference: Conference) => boolean = () => true,
): {
  readonly conference: Conference;
  readonly note: (path: string) => Note | undefined;
  readonly text: (path: string) => string | undefined;
  readonly hasFile: (path: string) => boolean;
  readonly day: (name: string) => Day;
} {
  const index = new ConferenceIndex('root');
  index.update(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, text]) => ({ path, text })),
  );
  const conference = index.outline.conferences.find(wanted);
  if (!conference) throw new Error('The files are no conference.');
  return {
    conference,
    note: (path) => index.note(path),
    text: (path) => files[path],
    hasFile: (path) => path in files,
    day: (name) => {
      const found = conference.days.find((day) => day.name === name);
      if (!found) throw new Error(`There is no day ${name}.`);
      return found;
    },
  };
}

/** The files after an edit. @throws when it would write over one */
export function applied(files: Files, { changes, creations }: NotesEdit): Record<string, string> {
  const after: Record<string, string> = { ...files };
  for (const { path, edits } of changes) after[path] = applyEdits(files[path] ?? '', edits);
  for (const { path, text } of creations) {
    if (path in files) throw new Error(`“${path}” would be written over.`);
    after[path] = text;
  }
  return after;
}
