import type { Conference, Day } from '../../conference/model';
import type { Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import { lineBreakOf, type NotesEdit } from '../../text/text-edit';
import type { Schedule } from '../schedule';
import { insertAt, insertionsEdit, type Insertion } from './insertions';
import type { NoteStyle } from './note-style';

export interface ImportRequest {
  readonly schedule: Schedule;
  /** Ids of the talks that get a note. */
  readonly chosen: ReadonlySet<string>;
  readonly conference: Conference;
  readonly style: NoteStyle;
  /** The notes that earlier imports have made, by the talk's id. */
  readonly known?: ReadonlyMap<string, string> | undefined;
  /** Words of the author's own template; undefined: the built-in one. */
  readonly template: string | undefined;
  /** Parked buttons for the built-in template. */
  readonly buttons: readonly string[];
  /** Today, as ISO 8601, for `{{ .Date }}`. */
  readonly date: string;
  readonly note: (path: string) => Note | undefined;
  readonly text: (path: string) => string | undefined;
  readonly hasFile: (path: string) => boolean;
}

/** The notes as they become, one talk after the other. */
export interface Plan {
  readonly wish: ImportRequest;
  /** With the days that got files of their own; days that are new headings all begin from the notes as they are. */
  conference: Conference;
  /** The day for talks without a time. */
  last: Day | undefined;
  /** Where the days that are new headings stand in their file. */
  readonly ends: Map<Day, number>;
  readonly created: Map<string, { text: string; note: Note }>;
  readonly insertions: Map<string, Insertion[]>;
  readonly imported: Map<string, string>;
}

/** A note of the plan, one that it makes included; so are the next two. */
export const noteIn =
  ({ wish, created }: Plan) =>
  (path: string): Note | undefined =>
    created.get(path)?.note ?? wish.note(path);
export const textIn =
  ({ wish, created }: Plan) =>
  (path: string): string | undefined =>
    created.get(path)?.text ?? wish.text(path);
export const hasFileIn =
  ({ wish, created }: Plan) =>
  (path: string): boolean =>
    created.has(path) || wish.hasFile(path);

/** A file that the import makes. */
export function create(plan: Plan, path: string, text: string): { text: string; note: Note } {
  const made = { text, note: readNote(text) };
  plan.created.set(path, made);
  return made;
}

/** Puts a heading into a file that is there. */
export function addHeading(plan: Plan, path: string, end: number, heading: string): void {
  const text = textIn(plan)(path) ?? '';
  const eol = lineBreakOf(text);
  insertAt(insertionsOf(plan, path), end, text, heading + eol + eol);
}

/** What goes into a file that is there, to be added to. */
export function insertionsOf({ insertions }: Plan, path: string): Insertion[] {
  const own = insertions.get(path) ?? [];
  insertions.set(path, own);
  return own;
}

/** All that the plan makes and inserts. */
export function editOf({ wish, created, insertions }: Plan): NotesEdit {
  const changes = [...insertions].map(([path, own]) => insertionsEdit(path, wish.text(path) ?? '', own));
  const creations = [...created].map(([path, { text }]) => ({ path, text }));
  return { changes, creations };
}
