import type { NoteRoot } from './note-root';

/** Whether a root has a file, as far as its files are known: notes, and what `attachments.load` has found. */
export function hasFile({ index, attachments }: NoteRoot, path: string): boolean {
  return index.has(path) || attachments.has(path) === true;
}
