import type { Note } from '../../note/note';
import { readNote } from '../../note/read-note';
import { composeEdits } from '../../text/compose-edits';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import type { MoveEdit, MoveNotes } from './move-edit';

/** The notes as they are after an edit, for another one to go on from. */
export function notesAfter(notes: MoveNotes, edit: MoveEdit): MoveNotes {
  const { changes, creations, renames, deletions } = edit;
  const edits = new Map(changes.map((change) => [change.path, change.edits]));
  const sources = new Map(renames.map(({ from, to }) => [to, from]));
  const made = new Map(creations.map(({ path, text }) => [path, text]));
  const gone = new Set([...renames.map(({ from }) => from), ...deletions]);
  const texts = new Map<string, string>();
  const read = new Map<string, Note>();
  /** The path that a file has now; undefined for one that is new or gone. */
  const sourceOf = (path: string): string | undefined =>
    sources.get(path) ?? (gone.has(path) || made.has(path) ? undefined : path);
  const text = (path: string): string | undefined => {
    const source = sourceOf(path);
    if (source === undefined) return made.get(path);
    const own = edits.get(source);
    if (!own) return notes.text(source);
    let found = texts.get(source);
    if (found === undefined) {
      const before = notes.text(source);
      if (before === undefined) return undefined;
      texts.set(source, (found = applyEdits(before, own)));
    }
    return found;
  };
  const note = (path: string): Note | undefined => {
    const source = sourceOf(path);
    if (source !== undefined && !edits.has(source)) return notes.note(source);
    const words = text(path);
    if (words === undefined || (source !== undefined && !notes.note(source))) return undefined;
    let found = read.get(path);
    if (!found) read.set(path, (found = readNote(words)));
    return found;
  };
  const isThere = (path: string): boolean => made.has(path) || sources.has(path);
  return {
    *paths() {
      for (const path of notes.paths()) if (!gone.has(path) || isThere(path)) yield path;
      for (const path of [...sources.keys(), ...made.keys()]) if (!notes.note(path) && note(path)) yield path;
    },
    note,
    text,
    hasFile: (path) => isThere(path) || (!gone.has(path) && notes.hasFile(path)),
    filesBelow: (folder) => {
      const inside = [...sources.keys(), ...made.keys()].filter((path) => path.startsWith(`${folder}/`));
      const kept = notes.filesBelow(folder).filter((path) => !gone.has(path));
      return [...new Set([...kept, ...inside])];
    },
    siteOf: (path) => notes.siteOf(path),
  };
}

/**
 * One edit that does what two do one after the other.
 *
 * @param later made for the notes after the first one
 */
export function composeMoves(notes: MoveNotes, first: MoveEdit, later: MoveEdit): MoveEdit {
  const moved = new Map(first.renames.map(({ from, to }) => [to, from]));
  const made = new Map(first.creations.map(({ path, text }) => [path, text]));
  const edits = new Map<string, readonly TextEdit[]>(
    first.changes.map((change) => [change.path, change.edits]),
  );
  for (const { path, edits: own } of later.changes) {
    const words = made.get(path);
    if (words !== undefined) {
      made.set(path, applyEdits(words, own));
      continue;
    }
    const source = moved.get(path) ?? path;
    const before = edits.get(source);
    edits.set(source, before ? composeEdits(notes.text(source)?.length ?? 0, before, own) : own);
  }
  const next = new Map(later.renames.map(({ from, to }) => [from, to]));
  const gone = new Set(later.deletions);
  const renames = new Map<string, string>();
  for (const { from, to } of first.renames) if (!gone.has(to)) renames.set(from, next.get(to) ?? to);
  for (const { from, to } of later.renames) if (!moved.has(from) && !made.has(from)) renames.set(from, to);
  const deletions = [
    ...first.deletions,
    ...later.deletions.filter((path) => !made.has(path)).map((path) => moved.get(path) ?? path),
  ];
  const dropped = new Set(deletions);
  return {
    changes: [...edits].flatMap(([path, own]) =>
      dropped.has(path) || own.length === 0 ? [] : [{ path, edits: own }],
    ),
    creations: [
      ...[...made].flatMap(([path, text]) =>
        gone.has(path) ? [] : [{ path: next.get(path) ?? path, text }],
      ),
      ...later.creations,
    ],
    renames: [...renames].flatMap(([from, to]) => (from === to ? [] : [{ from, to }])),
    deletions,
  };
}
