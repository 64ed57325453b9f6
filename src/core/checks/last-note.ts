import type { Note } from '../note/note';

/**
 * Work on a note's text that several rules ask for, one after the other: what it gave for the last note is kept, and
 * no text of the thousands before it.
 */
export function forLastNote<T>(work: (text: string, note: Note) => T): (text: string, note: Note) => T {
  let last: { readonly text: string; readonly note: Note; readonly made: T } | undefined;
  return (text, note) => {
    if (last?.note !== note || last.text !== text) last = { text, note, made: work(text, note) };
    return last.made;
  };
}
